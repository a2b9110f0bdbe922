import type { ChangeKindName } from "../../generator/drift/change-kinds.js";
import type { AccountModel } from "../../generator/model/account-model.js";
import { entity, field } from "../model/account-fixture.js";
import {
  both,
  choice,
  graphqlApi,
  plusEntity,
  plusField,
  plusList,
  reference,
  withApi,
  withChoices,
  withEntity,
  withField,
  withoutEntity,
  withoutField,
  withoutList,
  withSchema,
  withSpec,
} from "./drift-fixture.js";

type Change = (model: AccountModel) => AccountModel;

export interface Case {
  readonly name: string;
  readonly kind: ChangeKindName;
  /** Read, create, update, filter: Breaking, Dangerous, Safe. */
  readonly severity: string;
  readonly change: Change;
  /** What the fixture is made to be first. */
  readonly before?: Change;
  /** The kinds of all that follows, sorted or not. */
  readonly follows?: readonly ChangeKindName[];
  /** Default: both. */
  readonly only?: "freeagent" | "freecrm";
}

const url: Change = (model) => ({ ...model, api: { ...model.api, url: "https://sandbox.example.com" } });
const deal = entity("deal", "Deal", { fields: [field("title", "Title")] });
const novel = { id: "list:novel", choices: [{ id: "n1", label: "New" }] };
const mirrorOf = (entityId: string, fieldId: string, list: string) =>
  ({ kind: "mirror", of: { entity: entityId, field: fieldId }, type: choice(list) }) as const;
const changed = (
  kind: ChangeKindName,
  severity: string,
  name: string,
  change: Change,
  more: Partial<Case> = {},
): Case => ({
  kind,
  severity,
  name,
  change,
  ...more,
});
const method = (name: string) =>
  withEntity("contact", ({ methods }) => ({ methods: methods.filter((one) => one !== name) }));

const entityCases: readonly Case[] = [
  changed("account.url-changed", "DDDD", "another environment", url),
  changed("entity.added", "SSSS", "a plain one", plusEntity(deal)),
  changed(
    "entity.added",
    "SSSS",
    "with a list of its own",
    both(plusList(novel), plusEntity({ ...deal, fields: [field("stage", "Stage", { type: choice("list:novel") })] })),
    { follows: ["list.added"] },
  ),
  changed("entity.added", "SSSS", "a reference finds its target", plusEntity(deal), {
    before: plusField("contact", field("deal_id", "Deal", { type: reference("deal") })),
    follows: ["reference.target-changed:found"],
  }),
  changed(
    "entity.added",
    "SSSS",
    "lines of another",
    both(
      plusEntity(deal),
      withEntity("quote", () => ({ lines: ["quote_item", "deal"] })),
    ),
    { follows: ["line.added"] },
  ),
  changed("entity.removed", "BBBB", "a plain one", withoutEntity("custom_app_1")),
  changed("entity.removed", "BSSB", "one that could only be listed", withoutEntity("custom_app_1"), {
    before: withEntity("custom_app_1", () => ({ methods: ["list", "get"] })),
  }),
  changed(
    "entity.removed",
    "BBBB",
    "a target and a mirror's source: told once",
    both(
      withoutEntity("logo"),
      withField("contact.logo_id", { type: reference(null) }),
      withField("contact.industry", {
        type: {
          kind: "mirror",
          of: { entity: "id:logo", field: "id:industry" },
          type: { kind: "unknown", vendorType: "reference_join" },
        },
      }),
    ),
    { follows: ["reference.target-changed:lost", "field.type-changed:to-unknown", "list.removed"] },
  ),
  changed(
    "entity.removed",
    "BBBB",
    "lines of another: told once",
    both(
      withoutEntity("quote_item"),
      withEntity("quote", () => ({ lines: [] })),
    ),
    { follows: ["line.removed"] },
  ),
  changed(
    "entity.relabelled",
    "SSSS",
    "",
    withEntity("contact", () => ({ label: "Person" })),
  ),
  changed(
    "entity.plural-relabelled",
    "SSSS",
    "",
    withEntity("contact", () => ({ labelPlural: "People" })),
  ),
  changed(
    "entity.key-changed",
    "BBBB",
    "references and lines go along",
    both(
      withEntity("logo", () => ({ key: "company" })),
      withField("contact.logo_id", { type: reference("company") }),
    ),
  ),
  changed(
    "entity.key-changed",
    "BBBB",
    "of a line entity",
    both(
      withEntity("quote_item", () => ({ key: "quote_line" })),
      withEntity("quote", () => ({ lines: ["quote_line"] })),
    ),
  ),
  changed(
    "entity.origin-changed",
    "SSSS",
    "",
    withEntity("contact", () => ({ custom: true })),
  ),
  changed(
    "entity.method-added",
    "SSSS",
    "",
    withEntity("contact", ({ methods }) => ({ methods: [...methods, "updateMany"] })),
  ),
  changed("entity.method-removed", "BSSB", "list", method("list")),
  changed("entity.method-removed", "SBSS", "create", method("create")),
  changed("entity.method-removed", "SSBS", "delete counts as update", method("delete")),
  changed(
    "entity.paths-changed",
    "BBBB",
    "",
    withEntity("contact", () => ({ paths: { collection: "/people/", item: "/people/{id}/" } })),
    { only: "freeagent" },
  ),
  changed(
    "entity.rows-changed:rows",
    "BSSS",
    "",
    withEntity("contact", () => ({ hasRows: true })),
  ),
  changed(
    "entity.rows-changed:rows",
    "BSSS",
    "a field only full records have",
    both(
      withEntity("contact", () => ({ hasRows: true })),
      withField("contact.born", { fullOnly: true, filterable: false }),
    ),
    {
      follows: ["field.full-only-changed:full-only", "field.filterable-changed:unfilterable"],
    },
  ),
  changed(
    "entity.rows-changed:whole",
    "DSSS",
    "",
    withEntity("contact", () => ({ hasRows: false })),
    { before: withEntity("contact", () => ({ hasRows: true })) },
  ),
  changed(
    "line.added",
    "SSSS",
    "",
    withEntity("contact", () => ({ lines: ["quote_item"] })),
  ),
  changed(
    "line.removed",
    "SBBS",
    "",
    withEntity("quote", () => ({ lines: [] })),
  ),
  changed(
    "template.default-switched",
    "DDDS",
    "with the fields that come and go",
    both(
      withEntity("contact", () => ({ template: "template:2" })),
      withoutField("contact.contact_field1"),
      plusField("contact", field("rating", "Rating")),
      withField("contact.born", { label: "Born", required: true }),
    ),
    { follows: ["field.added", "field.relabelled", "field.removed", "field.required-changed:required"] },
  ),
  changed(
    "template.default-switched",
    "DDDS",
    "the new default is no entity of its own any more",
    both(
      withEntity("contact", () => ({ template: "template:2" })),
      withoutEntity("contact#2"),
      plusEntity(entity("contact#1", "Contact (One)", { template: "template:1" })),
    ),
    {
      before: plusEntity(entity("contact#2", "Contact (Two)", { template: "template:2" })),
      follows: ["entity.added", "entity.removed"],
    },
  ),
];

const fieldCases: readonly Case[] = [
  changed("field.added", "SSSS", "optional", plusField("contact", field("fax", "Fax"))),
  changed(
    "field.added",
    "SSSS",
    "required, but inactive",
    plusField("contact", field("fax", "Fax", { required: true, active: false })),
  ),
  changed("field.added-required", "SBSS", "", plusField("contact", field("fax", "Fax", { required: true }))),
  changed("field.removed", "BBBB", "", withoutField("contact.contact_field1")),
  changed("field.removed", "BSSB", "one that was read-only", withoutField("contact.contact_field1"), {
    before: withField("contact.contact_field1", { creatable: false, updatable: false }),
  }),
  changed("field.removed", "BBBS", "one that could not be filtered by", withoutField("contact.notes")),
  changed("field.removed", "DSSD", "one that was deactivated", withoutField("contact.legacy")),
  changed(
    "field.removed",
    "BBBB",
    "the source of a mirror",
    both(
      withoutField("logo.industry"),
      withField("contact.industry", {
        type: {
          kind: "mirror",
          of: { entity: "id:logo", field: "id:industry" },
          type: { kind: "unknown", vendorType: "x" },
        },
      }),
    ),
    { follows: ["field.type-changed:to-unknown", "list.removed"] },
  ),
  changed("field.relabelled", "SSSS", "", withField("contact.segment", { label: "Market" })),
  changed("field.deactivated", "BBBB", "", withField("contact.segment", { active: false })),
  changed(
    "field.deactivated",
    "BBBB",
    "and thereby read-only",
    withField("contact.born", { active: false, creatable: false, updatable: false, filterable: false }),
    { follows: ["field.filterable-changed:unfilterable", "field.read-only-changed:read-only"] },
  ),
  changed("field.reactivated", "SSSS", "", withField("contact.legacy", { active: true })),
  changed("field.reactivated-required", "SBSS", "", withField("contact.legacy_code", { active: true })),
  changed("field.required-changed:required", "SBDS", "", withField("contact.born", { required: true })),
  changed("field.required-changed:optional", "SSSS", "", withField("contact.first_name", { required: false })),
  changed("field.unique-changed:unique", "SDDS", "", withField("contact.born", { unique: true })),
  changed("field.unique-changed:shared", "SDSD", "", withField("contact.work_email", { unique: false })),
  changed("field.default-changed", "SDSS", "", withField("contact.born", { defaultValue: "2000-01-01" })),
  changed("field.default-changed", "SDSS", "none any more", withField("contact.born", { defaultValue: null })),
  changed(
    "field.read-only-changed:read-only",
    "SBBS",
    "",
    withField("contact.born", { creatable: false, updatable: false }),
  ),
  changed(
    "field.read-only-changed:read-only",
    "SSBS",
    "after creation only",
    withField("contact.born", { updatable: false }),
  ),
  changed(
    "field.read-only-changed:writable",
    "SSSS",
    "",
    withField("contact.born", { creatable: true, updatable: true }),
    { before: withField("contact.born", { creatable: false, updatable: false }) },
  ),
  changed("field.readable-changed:write-only", "BSSB", "", withField("contact.born", { readable: false })),
  changed("field.readable-changed:readable", "SSSS", "", withField("contact.born", { readable: true }), {
    before: withField("contact.born", { readable: false }),
  }),
  changed("field.filterable-changed:unfilterable", "SSSB", "", withField("contact.born", { filterable: false })),
  changed("field.filterable-changed:filterable", "SSSS", "", withField("contact.notes", { filterable: true })),
  changed("field.full-only-changed:full-only", "BSSS", "", withField("contact.born", { fullOnly: true })),
  changed("field.full-only-changed:in-rows", "SSSS", "", withField("contact.born", { fullOnly: false }), {
    before: withField("contact.born", { fullOnly: true }),
  }),
  changed("field.key-changed", "BBBB", "", withField("contact.born", { key: "birthday" })),
  changed("field.origin-changed", "SSSS", "", withField("contact.born", { custom: true })),
  changed("field.limit-tightened", "SDDS", "shorter", withField("contact.first_name", { limits: { maxLength: 40 } })),
  changed(
    "field.limit-tightened",
    "SDDS",
    "a bound where none was",
    withField("contact.born", { limits: { minimum: 1 } }),
  ),
  changed(
    "field.limit-tightened",
    "SDDS",
    "a higher minimum",
    withField("contact.contact_field1", { limits: { minimum: 1, maximum: 10 } }),
  ),
  changed(
    "field.limit-widened",
    "SSSS",
    "a higher maximum",
    withField("contact.contact_field1", { limits: { minimum: 0, maximum: 20 } }),
  ),
  changed("field.limit-widened", "SSSS", "none any more", withField("contact.first_name", { limits: {} })),
];

const typeCases: readonly Case[] = [
  changed(
    "field.type-changed",
    "BBBB",
    "number to date",
    withField("contact.contact_field1", { type: { kind: "date" } }),
  ),
  changed(
    "field.type-changed",
    "BBBB",
    "what a number has goes with it",
    withField("contact.contact_field1", { type: { kind: "boolean" }, limits: {}, vendorType: "checkbox" }),
    { follows: ["field.limit-widened", "field.limit-widened", "field.vendor-type-changed"] },
  ),
  changed(
    "field.type-changed",
    "DSSD",
    "of a deactivated field",
    withField("contact.legacy", { type: { kind: "boolean" } }),
  ),
  changed(
    "field.type-changed",
    "BBBB",
    "choice to text, and its list goes",
    both(
      withField("contact.segment", { type: { kind: "text" } }),
      withField("contact.other_segments", { type: choice("list:industry") }),
    ),
    {
      before: withField("contact.other_segments", { type: choice("list:industry") }),
      follows: ["list.removed"],
    },
  ),
  changed(
    "field.type-changed:text-to-number",
    "BBBB",
    "",
    withField("contact.first_name", { type: { kind: "number" } }),
  ),
  changed(
    "field.type-changed:number-to-text",
    "BBBB",
    "",
    withField("contact.contact_field1", { type: { kind: "text" } }),
  ),
  changed(
    "field.type-changed:format",
    "SDDS",
    "text to link",
    withField("contact.first_name", { type: { kind: "url" } }),
  ),
  changed(
    "field.type-changed:number-meaning",
    "DDDS",
    "number to money",
    withField("contact.contact_field1", { type: { kind: "money" } }),
  ),
  changed(
    "field.type-changed:time-precision",
    "DDDD",
    "date to dateTime",
    withField("contact.born", { type: { kind: "dateTime" } }),
  ),
  changed(
    "field.type-changed:single-to-multiple",
    "BBBD",
    "choice",
    withField("contact.segment", { type: choice("list:segment", { multiple: true }) }),
  ),
  changed(
    "field.type-changed:multiple-to-single",
    "BBBD",
    "choice",
    withField("contact.other_segments", { type: choice("list:segment") }),
  ),
  changed(
    "field.type-changed:single-to-multiple",
    "BBBD",
    "reference",
    withField("contact.logo_id", { type: reference("logo", true) }),
  ),
  changed(
    "field.type-changed:to-unknown",
    "BDDB",
    "",
    withField("contact.born", { type: { kind: "unknown", vendorType: "moon" } }),
  ),
  changed("field.type-changed:from-unknown", "DDDS", "", withField("contact.odd", { type: { kind: "text" } })),
  changed(
    "field.type-changed:still-unknown",
    "DDDS",
    "",
    withField("contact.odd", { type: { kind: "unknown", vendorType: "odder" }, vendorType: "odder" }),
    { follows: ["field.vendor-type-changed"] },
  ),
  changed("field.vendor-type-changed", "SSSS", "", withField("contact.work_email", { vendorType: "e-mail" })),
  changed(
    "field.structure-changed",
    "BBBS",
    "",
    withField("contact.channels", {
      type: { kind: "structure", read: { schema: "Person", property: "channels" }, write: null },
    }),
  ),
  changed("reference.target-changed", "BBBB", "", withField("contact.logo_id", { type: reference("quote") })),
  changed("reference.target-changed:lost", "DSSS", "", withField("contact.logo_id", { type: reference(null) })),
  changed("reference.target-changed:found", "SDDD", "", withField("contact.logo_id", { type: reference("logo") }), {
    before: withField("contact.logo_id", { type: reference(null) }),
  }),
  changed(
    "mirror.source-changed",
    "DSSD",
    "of the same type",
    withField("contact.industry", { type: mirrorOf("id:contact", "id:segment", "list:industry") }),
  ),
  changed(
    "mirror.source-changed",
    "DSSD",
    "and thereby another list",
    withField("contact.industry", { type: mirrorOf("id:contact", "id:segment", "list:segment") }),
    { follows: ["list.replaced"] },
  ),
  changed(
    "field.type-changed",
    "BBBB",
    "of a mirror's source: told once",
    both(
      withField("logo.industry", { type: { kind: "boolean" } }),
      withField("contact.industry", {
        type: { kind: "mirror", of: { entity: "id:logo", field: "id:industry" }, type: { kind: "boolean" } },
      }),
    ),
    { follows: ["field.type-changed", "list.removed"] },
  ),
];

const choiceCases: readonly Case[] = [
  changed(
    "choice.added",
    "DSSS",
    "in the middle",
    withChoices("list:segment", (choices) => choices.toSpliced(1, 0, { id: "s9", label: "Charity" })),
  ),
  changed(
    "choice.removed",
    "DBBB",
    "",
    withChoices("list:segment", (choices) => choices.slice(1)),
  ),
  changed(
    "choice.removed",
    "DSSB",
    "of a list of read-only fields",
    withChoices("list:industry", (choices) => choices.slice(1)),
    {
      before: withField("logo.industry", { creatable: false, updatable: false }),
    },
  ),
  changed(
    "choice.relabelled",
    "SSSS",
    "",
    withChoices("list:segment", (choices) =>
      choices.map((one) => (one.id === "s1" ? { ...one, label: "Small" } : one)),
    ),
  ),
  changed(
    "choice.reordered",
    "SSSS",
    "",
    withChoices("list:segment", (choices) => choices.toReversed()),
  ),
  changed("list.added", "SSSS", "", plusList({ id: "list:late", choices: [{ id: "l1", label: "Late" }] }), {
    before: withField("contact.segment", { type: choice("list:late") }),
  }),
  changed("list.removed", "DBBB", "", withoutList("list:segment")),
  changed(
    "list.replaced",
    "DBBB",
    "by one that is in use",
    withField("contact.segment", { type: choice("list:industry") }),
  ),
  changed(
    "list.replaced",
    "DBBB",
    "by a new one",
    both(plusList(novel), withField("contact.segment", { type: choice("list:novel") })),
    { follows: ["list.added"] },
  ),
  changed("list.opened", "DSSS", "", withField("contact.segment", { type: choice("list:segment", { open: true }) })),
  changed("list.closed", "SBBS", "", withField("contact.segment", { type: choice("list:segment") }), {
    before: withField("contact.segment", { type: choice("list:segment", { open: true }) }),
  }),
];

const specCases: readonly Case[] = [
  changed(
    "spec.path-added",
    "SSSS",
    "",
    withSpec((doc) => at(doc, ["paths", "/tags/", "get"], {})),
  ),
  changed(
    "spec.path-removed",
    "BSSB",
    "",
    withSpec((doc) => at(doc, ["paths", "/ping/"], undefined)),
  ),
  changed(
    "spec.path-removed",
    "BSBS",
    "the methods of the entity go with it",
    both(
      withSpec((doc) => at(doc, ["paths", "/contacts/{id}/"], undefined)),
      withEntity("contact", () => ({
        methods: ["list", "iterate", "first", "count", "create"],
        paths: { collection: "/contacts/", item: null },
      })),
    ),
    { follows: ["entity.method-removed", "entity.method-removed", "entity.method-removed", "entity.paths-changed"] },
  ),
  changed(
    "spec.path-removed",
    "BSBS",
    "the fields that only it told of go with it; the account's own do not come from it",
    both(
      withSpec((doc) => at(doc, ["paths", "/contacts/{id}/"], undefined)),
      withEntity("contact", () => ({ hasRows: false })),
      withoutField("contact.notes"),
      withField("contact.channels", {
        type: { kind: "structure", read: { schema: "Row", property: "channels" }, write: null },
      }),
    ),
    {
      before: withEntity("contact", () => ({ hasRows: true })),
      follows: ["entity.rows-changed:whole", "field.removed", "field.structure-changed"],
    },
  ),
  changed(
    "entity.removed",
    "BBBB",
    "its paths and schemas go with it",
    both(
      withSpec((doc) =>
        ["Contact", "ContactInput"].reduce<unknown>(
          (node, name) => at(node, ["components", "schemas", name], undefined),
          ["/contacts/", "/contacts/{id}/"].reduce<unknown>((node, path) => at(node, ["paths", path], undefined), doc),
        ),
      ),
      withoutEntity("contact"),
    ),
    {
      follows: ["list.removed", "spec.path-removed", "spec.path-removed", "spec.schema-removed", "spec.schema-removed"],
    },
  ),
  changed(
    "spec.method-added",
    "SSSS",
    "",
    withSpec((doc) => at(doc, ["paths", "/ping/", "post"], {})),
  ),
  changed(
    "spec.method-removed",
    "SBSS",
    "the schema that only it used goes with it",
    withSpec((doc) =>
      at(at(doc, ["paths", "/contacts/", "post"], undefined), ["components", "schemas", "ContactInput"], undefined),
    ),
    { follows: ["spec.schema-removed"] },
  ),
  changed(
    "spec.operation-renamed",
    "BSSB",
    "",
    withSpec((doc) => at(doc, ["paths", "/contacts/", "get", "operationId"], "allContacts")),
  ),
  changed(
    "spec.operation-deprecated",
    "DSSD",
    "",
    withSpec((doc) => at(doc, ["paths", "/ping/", "get", "deprecated"], true)),
  ),
  changed(
    "spec.operation-undeprecated",
    "SSSS",
    "",
    withSpec((doc) => at(doc, ["paths", "/contacts/{id}/", "delete", "deprecated"], false)),
  ),
  changed(
    "spec.parameter-added",
    "SSSS",
    "",
    withSpec((doc) =>
      at(doc, ["paths", "/ping/", "get", "parameters"], [{ in: "query", name: "loud", schema: { type: "boolean" } }]),
    ),
  ),
  changed(
    "spec.parameter-added-required",
    "BSSB",
    "",
    withSpec((doc) =>
      at(
        doc,
        ["paths", "/ping/", "get", "parameters"],
        [{ in: "query", name: "loud", required: true, schema: { type: "boolean" } }],
      ),
    ),
  ),
  changed(
    "spec.parameter-removed",
    "BSSB",
    "",
    withSpec((doc) => at(doc, ["paths", "/contacts/", "get", "parameters", "0"], null)),
  ),
  changed(
    "spec.parameter-required-changed:required",
    "BSSB",
    "",
    withSpec((doc) => at(doc, ["paths", "/contacts/", "get", "parameters", "0", "required"], true)),
  ),
  changed(
    "spec.parameter-required-changed:optional",
    "SSSS",
    "",
    withSpec((doc) => at(doc, ["paths", "/contacts/", "get", "parameters", "1", "required"], false)),
  ),
  changed(
    "spec.parameter-type-changed",
    "BSSB",
    "",
    withSpec((doc) => at(doc, ["paths", "/contacts/", "get", "parameters", "1", "schema"], { type: "string" })),
  ),
  changed(
    "spec.request-changed",
    "SBSS",
    "",
    withSpec((doc) =>
      at(doc, ["paths", "/contacts/", "post", "requestBody", "content", "application/json", "schema"], {
        type: "array",
        items: { $ref: "#/components/schemas/ContactInput" },
      }),
    ),
  ),
  changed(
    "spec.response-changed",
    "BSSS",
    "",
    withSpec((doc) =>
      at(doc, ["paths", "/contacts/{id}/", "get", "responses", "200", "content", "application/json", "schema"], {
        type: "string",
      }),
    ),
  ),
  changed(
    "spec.response-added",
    "DSSS",
    "",
    withSpec((doc) => at(doc, ["paths", "/ping/", "get", "responses", "500"], {})),
  ),
  changed(
    "spec.response-removed",
    "DSSS",
    "",
    withSpec((doc) => at(doc, ["paths", "/contacts/", "get", "responses", "400"], undefined)),
  ),
  changed(
    "spec.schema-added",
    "SSSS",
    "",
    withSpec((doc) => at(doc, ["components", "schemas", "Tag"], { type: "string" })),
  ),
  changed(
    "spec.schema-removed",
    "DDDD",
    "that no operation uses",
    withSpec((doc) => at(doc, ["components", "schemas", "Spare"], undefined)),
  ),
  changed(
    "spec.property-added",
    "SSSS",
    "",
    withSpec((doc) => at(doc, ["components", "schemas", "Contact", "properties", "fax"], { type: "string" })),
  ),
  changed(
    "spec.property-added-required",
    "SBSS",
    "of an input",
    withSpec((doc) =>
      at(
        at(doc, ["components", "schemas", "ContactInput", "properties", "fax"], { type: "string" }),
        ["components", "schemas", "ContactInput", "required"],
        ["nick", "fax"],
      ),
    ),
  ),
  changed(
    "spec.property-removed",
    "BSSS",
    "of an answer",
    withSpec((doc) => at(doc, ["components", "schemas", "Contact", "properties", "nick"], undefined)),
  ),
  changed(
    "field.removed",
    "BBBB",
    "and the property it comes from",
    both(
      withoutField("contact.nick"),
      withSpec((doc) => at(doc, ["components", "schemas", "Contact", "properties", "nick"], undefined)),
    ),
    { before: plusField("contact", field("nick", "Nickname")), follows: ["spec.property-removed"] },
  ),
  changed(
    "spec.property-type-changed",
    "BSSS",
    "deep inside",
    withSpec((doc) =>
      at(doc, ["components", "schemas", "Contact", "properties", "address", "properties", "city"], { type: "integer" }),
    ),
  ),
  changed(
    "spec.property-required-changed:required",
    "SBSS",
    "of an input",
    withSpec((doc) => at(doc, ["components", "schemas", "ContactInput", "required"], ["nick", "mood"])),
  ),
  changed(
    "spec.property-required-changed:optional",
    "DSSS",
    "of an inline answer",
    withSpec((doc) =>
      at(
        doc,
        ["paths", "/contacts/", "get", "responses", "200", "content", "application/json", "schema", "required"],
        [],
      ),
    ),
  ),
  changed(
    "spec.value-added",
    "DSSS",
    "",
    withSpec((doc) =>
      at(doc, ["components", "schemas", "Contact", "properties", "mood", "enum"], ["bad", "good", "mixed"]),
    ),
  ),
  changed(
    "spec.value-removed",
    "SBSS",
    "of an input",
    withSpec((doc) => at(doc, ["components", "schemas", "ContactInput", "properties", "mood", "enum"], ["good"])),
  ),
].map((one) => ({ ...one, only: "freecrm" as const }));

const documents = (text: string) => withApi({ documents: [{ file: "a.graphql", text }] });
const schemaCases: readonly Case[] = [
  changed(
    "schema.source-changed",
    "SSSS",
    "the server began to answer",
    withApi({ bundled: false, schema: "type Query { a: Int }" }),
    { before: withApi({ bundled: true }) },
  ),
  changed("schema.type-added", "SSSS", "", withSchema("type Deal", "type Tag { name: String } type Deal")),
  changed("schema.type-removed", "BSSS", "", withSchema("type Spare { a: Int }", ""), {
    before: withSchema("type Deal", "type Spare { a: Int } type Deal"),
  }),
  changed("schema.type-kind-changed", "BSSS", "", withSchema("type Deal", "interface Deal"), {
    before: withSchema("union Any = Contact | Deal", "union Any = Contact"),
  }),
  changed("schema.union-member-added", "DSSS", "", withSchema("Contact | Deal", "Contact | Deal | Query")),
  changed("schema.union-member-removed", "BSSS", "", withSchema("Contact | Deal", "Contact")),
  changed("schema.interface-added", "DSSS", "", withSchema("type Deal {", "type Deal implements Named {")),
  changed("schema.interface-removed", "BSSS", "", withSchema("type Contact implements Named", "type Contact")),
  changed("schema.enum-value-added", "DSSS", "", withSchema("LEAD CLIENT", "LEAD CLIENT FRIEND")),
  changed("schema.enum-value-removed", "DBBB", "", withSchema("LEAD CLIENT", "LEAD")),
  changed("schema.field-added", "SSSS", "", withSchema("phone: String", "phone: String fax: String")),
  changed("schema.field-removed", "BSSS", "of a type", withSchema("phone: String", "")),
  changed("schema.field-removed", "BSSB", "of Query", withSchema("old: Int", "")),
  changed("schema.field-removed", "SBBS", "of Mutation", withSchema("ping: Int", ""), {
    before: withSchema("type Mutation { ", "type Mutation { ping: Int "),
  }),
  changed("schema.field-type-changed", "BSSS", "", withSchema("phone: String", "phone: Int")),
  changed("schema.field-deprecated", "DSSD", "", withSchema("old: Int", 'old: Int @deprecated(reason: "no")')),
  changed("schema.field-undeprecated", "SSSS", "", withSchema("old: Int @deprecated", "old: Int"), {
    before: withSchema("old: Int", "old: Int @deprecated"),
  }),
  changed(
    "schema.input-field-added",
    "SDDD",
    "",
    withSchema("input ContactInput { name: String", "input ContactInput { name: String fax: String"),
  ),
  changed(
    "schema.input-field-added-required",
    "SBBB",
    "",
    withSchema("input ContactInput { name: String", "input ContactInput { name: String fax: String!"),
  ),
  changed(
    "schema.argument-added",
    "SDDS",
    "of Mutation",
    withSchema("addContact(input: ContactInput", "addContact(input: ContactInput, dry: Boolean"),
  ),
  changed(
    "schema.argument-added-required",
    "BSSB",
    "of Query",
    withSchema("contacts(limit: Int = 10", "contacts(limit: Int = 10, by: Int!"),
  ),
  changed(
    "schema.argument-removed",
    "BSSB",
    "of Query",
    withSchema("contacts(limit: Int = 10, by: Int)", "contacts(limit: Int = 10)"),
    { before: withSchema("contacts(limit: Int = 10)", "contacts(limit: Int = 10, by: Int)") },
  ),
  changed("schema.argument-type-changed", "BSSB", "of Query", withSchema("limit: Int = 10", "limit: String")),
  changed("schema.argument-default-changed", "DSSD", "of Query", withSchema("limit: Int = 10", "limit: Int = 20")),
  changed("schema.directive-changed", "BBBB", "", withSchema("directive @log(level: Int) on FIELD", "")),
  changed(
    "operation.added",
    "SSSS",
    "",
    withApi({ documents: [...graphqlApi.documents, { file: "b.graphql", text: "query other { old }" }] }),
  ),
  changed("operation.removed", "BSSB", "", withApi({ documents: [] })),
  changed(
    "operation.variables-changed",
    "BSSB",
    "",
    documents("query getContacts($limit: Int!) { contacts(limit: $limit) { name } }"),
  ),
  changed(
    "operation.selection-changed",
    "DSSD",
    "",
    documents("query getContacts($limit: Int) { contacts(limit: $limit) { name phone } }"),
  ),
].map((one) => ({ ...one, only: "freeagent" as const }));

/** Every change that can be told, made to the fixture, with what has to be told of it. */
export const catalogue: readonly Case[] = [
  ...entityCases,
  ...fieldCases,
  ...typeCases,
  ...choiceCases,
  ...specCases,
  ...schemaCases,
];

/** A copy with the value at the path; undefined takes away; null empties an element of a list. */
function at(node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node))
    return node.map((item: unknown, index) => (String(index) === step ? at(item, rest, value) : item));
  const entries = typeof node === "object" && node !== null ? Object.entries(node) : [];
  const old: unknown = entries.find(([key]) => key === step)?.[1];
  const made = at(old, rest, value);
  const others = entries.filter(([key]) => key !== step);
  return Object.fromEntries(made === undefined ? others : [...others, [step, made]]);
}
