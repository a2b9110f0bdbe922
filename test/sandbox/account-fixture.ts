import type { AccountModel, Entity, Field, FieldType } from "../../generator/model/model.js";

/** A model by hand, of no vendor: one field of every kind. */
export function field(key: string, type: FieldType, extra: Partial<Field> = {}): Field {
  return {
    id: `id-of-${key}`,
    key,
    label: key,
    type,
    custom: false,
    required: false,
    unique: false,
    readable: true,
    creatable: true,
    updatable: true,
    filterable: true,
    active: true,
    defaultValue: null,
    fullOnly: false,
    limits: {},
    vendorType: type.kind,
    ...extra,
  };
}

export function entity(key: string, fields: readonly Field[], extra: Partial<Entity> = {}): Entity {
  return {
    id: `id-of-${key}`,
    key,
    label: key,
    labelPlural: null,
    custom: false,
    fields,
    lines: [],
    methods: [],
    paths: null,
    hasRows: false,
    ...extra,
  };
}

export function account(entities: readonly Entity[]): AccountModel {
  const api = { kind: "graphql", url: "", schema: "", bundled: true, documents: [], userDocuments: [] } as const;
  const choices = ["Red", "Green", "青"].map((label) => ({ id: `choice-${label}`, label }));
  return { account: "test", provider: "none", api, entities, lists: [{ id: "colours", choices }] };
}

const choice = { kind: "choice", list: "colours", multiple: false, open: false } as const;

export const model: AccountModel = account([
  entity("company", [
    field("seq_id", { kind: "id" }),
    field("name", { kind: "text" }, { required: true, limits: { maxLength: 12 } }),
    field("colour", choice),
    field("partner", { kind: "reference", to: "company", multiple: false }),
  ]),
  entity(
    "order",
    [
      field("id", { kind: "id" }),
      field("seq_id", { kind: "id" }),
      field("first_name", { kind: "text" }),
      field("last_name", { kind: "text" }),
      field("full_name", { kind: "text" }),
      field("email", { kind: "email" }, { unique: true, required: true }),
      field("phone", { kind: "phone" }, { required: true }),
      field("code", { kind: "text" }, { unique: true, required: true }),
      field("size", { kind: "number" }, { required: true, limits: { minimum: 5, maximum: 9 } }),
      field("price", { kind: "money" }),
      field("paid", { kind: "boolean" }),
      field("day", { kind: "date" }, { required: true }),
      field("moment", { kind: "dateTime" }),
      field("site", { kind: "url" }),
      field("colours", { ...choice, multiple: true }, { required: true }),
      field("company", { kind: "reference", to: "company", multiple: false }, { required: true }),
      field("owner", { kind: "reference", to: null, multiple: false }, { required: true }),
      field("watchers", { kind: "reference", to: null, multiple: true }),
      field("tags", { kind: "list" }),
      field("extra", { kind: "json" }),
      field("odd", { kind: "unknown", vendorType: "odd" }),
      field("created_at", { kind: "dateTime" }),
      field("updated_at", { kind: "dateTime" }),
      field("created_by", { kind: "reference", to: null, multiple: false }),
      field("company_colour", {
        kind: "mirror",
        of: { entity: "id-of-company", field: "id-of-colour" },
        type: choice,
      }),
    ],
    { label: "Order", lines: ["line"] },
  ),
  entity("line", [field("amount", { kind: "number" })], { label: "品目" }),
  entity("agent", [field("full_name", { kind: "text" }), field("email_address", { kind: "email" })]),
]);
