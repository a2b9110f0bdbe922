import type {
  AccountModel,
  Choice,
  ChoiceList,
  Entity,
  Field,
  FieldLimits,
  FieldType,
  GraphqlApi,
  RestApi,
} from "../../generator/model/model.js";
import { entity, field } from "../model/account-fixture.js";

const segments: ChoiceList = {
  id: "list:segment",
  choices: [
    { id: "s1", label: "SMB" },
    { id: "s2", label: "Enterprise" },
    { id: "s3", label: "Public" },
  ],
};
const industries: ChoiceList = {
  id: "list:industry",
  choices: [
    { id: "i1", label: "Farming" },
    { id: "i2", label: "Fishing" },
  ],
};
/** No field shows it: it reaches no package. */
const orphans: ChoiceList = { id: "list:orphan", choices: [{ id: "o1", label: "Nobody" }] };

export const choice = (list: string, more: Partial<Extract<FieldType, { kind: "choice" }>> = {}): FieldType => ({
  kind: "choice",
  list,
  multiple: false,
  open: false,
  ...more,
});
export const reference = (to: string | null, multiple = false): FieldType => ({ kind: "reference", to, multiple });

const entities: readonly Entity[] = [
  entity("contact", "Contact", {
    template: "template:1",
    paths: { collection: "/contacts/", item: "/contacts/{id}/" },
    fields: [
      field("first_name", "First Name", { required: true, limits: { maxLength: 80 } }),
      field("work_email", "Work Email", { type: { kind: "email" }, unique: true, vendorType: "email" }),
      field("contact_field1", "Score", { type: { kind: "number" }, limits: { minimum: 0, maximum: 10 } }),
      field("segment", "Segment", { type: choice("list:segment") }),
      field("other_segments", "Other Segments", { type: choice("list:segment", { multiple: true }) }),
      field("logo_id", "Account", { type: reference("logo") }),
      field("industry", "Account Industry", {
        type: { kind: "mirror", of: { entity: "id:logo", field: "id:industry" }, type: choice("list:industry") },
        creatable: false,
        updatable: false,
        vendorType: "reference_join",
      }),
      field("born", "Birthday", { type: { kind: "date" }, defaultValue: "1970-01-01" }),
      field("notes", "Notes", { type: { kind: "json" }, filterable: false }),
      field("legacy", "Legacy", { active: false }),
      field("legacy_code", "Legacy Code", { active: false, required: true }),
      field("odd", "Odd", { type: { kind: "unknown", vendorType: "odd" }, vendorType: "odd", filterable: false }),
      field("channels", "Channels", {
        type: { kind: "structure", read: { schema: "Contact", property: "channels" }, write: null },
        filterable: false,
      }),
    ],
  }),
  entity("logo", "Account", {
    fields: [
      field("name", "Name", { required: true }),
      field("industry", "Industry", { type: choice("list:industry") }),
    ],
  }),
  entity("quote", "Quote", { lines: ["quote_item"], fields: [field("total", "Total", { type: { kind: "money" } })] }),
  entity("quote_item", "Quote Item", { fields: [field("amount", "Amount", { type: { kind: "money" } })] }),
  entity("custom_app_1", "Asset", { fields: [field("serial", "Serial No.")] }),
];

const schema = `
  type Query { contacts(limit: Int = 10): [Contact] old: Int }
  type Mutation { addContact(input: ContactInput): Contact }
  interface Named { name: String }
  type Contact implements Named { name: String phone: String kind: Kind }
  type Deal { name: String }
  union Any = Contact | Deal
  enum Kind { LEAD CLIENT }
  input ContactInput { name: String }
  directive @log(level: Int) on FIELD
`;

export const graphqlApi: GraphqlApi = {
  kind: "graphql",
  url: "https://freeagent.network",
  schema,
  bundled: false,
  documents: [{ file: "a.graphql", text: "query getContacts($limit: Int) { contacts(limit: $limit) { name } }" }],
  userDocuments: [],
};

const openapi = {
  openapi: "3.0.3",
  info: { title: "CRM" },
  paths: {
    "/contacts/": {
      parameters: [{ $ref: "#/components/parameters/Limit" }],
      get: {
        operationId: "listContacts",
        parameters: [
          { in: "query", name: "sort", schema: { type: "string", enum: ["name", "-name"] } },
          { in: "query", name: "export", required: true, schema: { type: "boolean" } },
        ],
        responses: {
          200: {
            description: "Rows",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["results"],
                  properties: {
                    results: { type: "array", items: { $ref: "#/components/schemas/Contact" } },
                    total: { type: "integer" },
                  },
                },
              },
            },
          },
          400: { description: "Refused" },
        },
      },
      post: {
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/ContactInput" } } },
        },
        responses: { 201: { content: { "application/json": { schema: { $ref: "#/components/schemas/Contact" } } } } },
      },
    },
    "/contacts/{id}/": {
      get: {
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Contact" } } } } },
      },
      delete: { deprecated: true, responses: { 204: {} } },
    },
    "/ping/": { get: { responses: { 200: {} } } },
  },
  components: {
    parameters: { Limit: { in: "query", name: "limit", schema: { type: "integer" } } },
    schemas: {
      Contact: {
        type: "object",
        description: "A person",
        properties: {
          id: { type: "string", format: "uuid" },
          nick: { type: "string" },
          mood: { type: "string", enum: ["good", "bad"] },
          address: { type: "object", properties: { city: { type: "string" } } },
        },
        required: ["id"],
      },
      ContactInput: {
        type: "object",
        required: ["nick"],
        properties: { nick: { type: "string" }, mood: { type: "string", enum: ["good", "bad"] } },
      },
      Spare: { type: "object", properties: { a: { type: "string" } } },
    },
  },
};

const restApi: RestApi = {
  kind: "rest",
  url: "https://api.cogmento.com/api/1",
  openapi,
  openapiText: "",
  update: "post",
};

const base = { account: "acme", entities, lists: [segments, industries, orphans] };
export const freeagentModel: AccountModel = { ...base, provider: "freeagent", api: graphqlApi };
export const freecrmModel: AccountModel = { ...base, provider: "freecrm", api: restApi };

/** `edit(model).entity("contact", …)`: copies with one thing changed. */
export function withEntity(key: string, change: (entity: Entity) => Partial<Entity>) {
  return (model: AccountModel): AccountModel => ({
    ...model,
    entities: model.entities.map((one) => (one.key === key ? { ...one, ...change(one) } : one)),
  });
}

export function withoutEntity(key: string) {
  return (model: AccountModel): AccountModel => ({
    ...model,
    entities: model.entities.filter((one) => one.key !== key),
  });
}

export function plusEntity(made: Entity) {
  return (model: AccountModel): AccountModel => ({ ...model, entities: plus(model.entities, made) });
}

/** `"contact.segment"`, and what it is to be. */
export function withField(place: string, change: Partial<Field> | ((field: Field) => Partial<Field>)) {
  const [entityKey = "", fieldKey = ""] = place.split(".");
  return withEntity(entityKey, ({ fields }) => ({
    fields: fields.map((one) =>
      one.key === fieldKey ? { ...one, ...(typeof change === "function" ? change(one) : change) } : one,
    ),
  }));
}

export const typed = (place: string, type: FieldType) => withField(place, { type });
export const limited = (place: string, limits: FieldLimits) => withField(place, { limits });

export function withoutField(place: string) {
  const [entityKey = "", fieldKey = ""] = place.split(".");
  return withEntity(entityKey, ({ fields }) => ({ fields: fields.filter(({ key }) => key !== fieldKey) }));
}

export function plusField(entityKey: string, made: Field) {
  return withEntity(entityKey, ({ fields }) => ({ fields: plus(fields, made) }));
}

export function withChoices(list: string, change: (choices: readonly Choice[]) => readonly Choice[]) {
  return (model: AccountModel): AccountModel => ({
    ...model,
    lists: model.lists.map((one) => (one.id === list ? { ...one, choices: change(one.choices) } : one)),
  });
}

export function plusList(list: ChoiceList) {
  return (model: AccountModel): AccountModel => ({ ...model, lists: plus(model.lists, list) });
}

export function withoutList(id: string) {
  return (model: AccountModel): AccountModel => ({ ...model, lists: model.lists.filter((list) => list.id !== id) });
}

/** Changes the OpenAPI document. */
export function withSpec(change: (document: unknown) => unknown) {
  return (model: AccountModel): AccountModel =>
    model.api.kind === "rest" ? { ...model, api: { ...model.api, openapi: change(model.api.openapi) } } : model;
}

export function withSchema(from: string, to: string) {
  return (model: AccountModel): AccountModel => {
    if (model.api.kind !== "graphql") return model;
    if (!model.api.schema.includes(from)) throw new Error(`The schema has no "${from}".`);
    return { ...model, api: { ...model.api, schema: model.api.schema.replace(from, to) } };
  };
}

export function withApi(change: Partial<GraphqlApi>) {
  return (model: AccountModel): AccountModel =>
    model.api.kind === "graphql" ? { ...model, api: { ...model.api, ...change } } : model;
}

/** One after the other. */
export function both(...changes: readonly ((model: AccountModel) => AccountModel)[]) {
  return (model: AccountModel): AccountModel => changes.reduce((at, change) => change(at), model);
}

/** No id twice: the fixture may be given the same thing by several edits. */
function plus<T extends { readonly id: string }>(things: readonly T[], made: T): readonly T[] {
  return [...things.filter(({ id }) => id !== made.id), made];
}
