import { memberOf, members, oneWith, type Json } from "./json-edit.js";

/** A change in the account or in the vendor's document, and what has to be told of it. */
export interface FreecrmCase {
  readonly change?: (metadata: Json) => void;
  readonly openapi?: (document: Json) => void;
  readonly told: readonly string[];
}

const template = (metadata: Json, model: string, index = 0) => {
  const found = members(memberOf(memberOf(metadata, "templates"), model), "templates")[index];
  if (found === undefined) throw new Error(`${model} has no template ${index}.`);
  return found;
};
const field = (metadata: Json, place: string) => {
  const [model = "", name = ""] = place.split(".");
  return oneWith(members(template(metadata, model), "fields"), "name", name);
};
const set = (place: string, values: Json) => (metadata: Json) => void Object.assign(field(metadata, place), values);
const plus = (model: string, made: Json) => (metadata: Json) => {
  const owner = template(metadata, model);
  owner["fields"] = [...members(owner, "fields"), { type: "text", label: made["name"], ...made }];
};
const without = (model: string, name: string) => (metadata: Json) => {
  const owner = template(metadata, model);
  owner["fields"] = members(owner, "fields").filter((one) => one["name"] !== name);
};
const operation = (document: Json, method: string, path: string) =>
  memberOf(memberOf(memberOf(document, "paths"), path), method);
const schema = (document: Json, name: string) => memberOf(memberOf(memberOf(document, "components"), "schemas"), name);
const properties = (document: Json, name: string) => memberOf(schema(document, name), "properties");
const parameters = (document: Json, path: string, made: Json) => {
  const owner = operation(document, "get", path);
  const known = Array.isArray(owner["parameters"]) ? owner["parameters"] : [];
  owner["parameters"] = [...known, { in: "query", schema: { type: "string" }, ...made }];
};

/** Each touches what no other one touches, so that one account can have them all. */
export const freecrmDrift: Readonly<Record<string, FreecrmCase>> = {
  "an entity is relabelled": {
    change: (metadata) => void Object.assign(memberOf(memberOf(metadata, "templates"), "call"), { label: "Anruf" }),
    told: ["entity.relabelled SSSS call"],
  },
  "a template is made": {
    change: (metadata) => {
      const owner = memberOf(memberOf(metadata, "templates"), "document");
      const fields = [{ name: "aktenzeichen", label: "Aktenzeichen", type: "text" }];
      owner["templates"] = [...members(owner, "templates"), { id: "akte", name: "Akte", fields }];
      owner["total"] = 2;
    },
    told: ["entity.added SSSS document#akte"],
  },
  "a template is deleted": {
    change: (metadata) => {
      const owner = memberOf(memberOf(metadata, "templates"), "deal");
      owner["templates"] = members(owner, "templates").filter(({ id }) => id === owner["default"]);
      owner["total"] = 1;
    },
    told: [
      "entity.removed BBBB deal#70178364-8bf2-45c0-9212-f74c0aecfa6c",
      "> list.removed DBBB deal#70178364-8bf2-45c0-9212-f74c0aecfa6c.stage",
    ],
  },
  "a field is made": { change: plus("contact", { name: "spitzname" }), told: ["field.added SSSS contact.spitzname"] },
  "a required field is made": {
    change: plus("contact", { name: "anrede", required: true }),
    told: ["field.added-required SBSS contact.anrede"],
  },
  "a field is deleted": { change: without("contact", "strasse"), told: ["field.removed BBBB contact.strasse"] },
  "a field is relabelled": {
    change: set("contact.kundennummer", { label: "Kundenkennung" }),
    told: ["field.relabelled SSSS contact.kundennummer"],
  },
  "a field becomes required": {
    change: set("company.industry", { required: true }),
    told: ["field.required-changed:required SBDS company.industry"],
  },
  "a field becomes optional": {
    change: set("contact.first_name", { required: false }),
    told: ["field.required-changed:optional SSSS contact.first_name"],
  },
  "a field becomes unique": {
    change: set("company.vat_number", { unique: true }),
    told: ["field.unique-changed:unique SDDS company.vat_number"],
  },
  "a field is unique no more": {
    change: set("product.sku", { unique: false }),
    told: ["field.unique-changed:shared SDSD product.sku"],
  },
  "a field becomes read-only": {
    change: set("company.hauptsitz", { read_only: true }),
    told: ["field.read-only-changed:read-only SBBS company.hauptsitz"],
  },
  "a limit is tightened": {
    change: set("contact.hausnummer", { max_length: 5 }),
    told: ["field.limit-tightened SDDS contact.hausnummer"],
  },
  "a limit is widened": {
    change: set("contact.rating", { constraints: { min: 0, max: 10 } }),
    told: ["field.limit-widened SSSS contact.rating"],
  },
  "a text becomes a number": {
    change: set("deal.next_steps", { type: "number" }),
    told: [
      "field.type-changed:text-to-number BBBB deal.next_steps",
      "> field.vendor-type-changed SSSS deal.next_steps",
    ],
  },
  "a day becomes a moment": {
    change: set("company.gruendung", { type: "datetime" }),
    told: [
      "field.type-changed:time-precision DDDD company.gruendung",
      "> field.vendor-type-changed SSSS company.gruendung",
    ],
  },
  "one value becomes several": {
    change: set("case.type", { type: "multiselect" }),
    told: ["field.type-changed:single-to-multiple BBBD case.type", "> field.vendor-type-changed SSSS case.type"],
  },
  "several values become one": {
    change: set("contact.interessen", { type: "select" }),
    told: [
      "field.type-changed:multiple-to-single BBBD contact.interessen",
      "> field.vendor-type-changed SSSS contact.interessen",
    ],
  },
  "a type is no longer understood": {
    change: set("product.hatsubaibi", { type: "hologram" }),
    told: [
      "field.type-changed:to-unknown BDDB product.hatsubaibi",
      "> field.filterable-changed:unfilterable SSSB product.hatsubaibi",
      "> field.vendor-type-changed SSSS product.hatsubaibi",
    ],
  },
  "a type is understood": {
    change: set("contact.signup", { type: "text" }),
    told: [
      "field.type-changed:from-unknown DDDS contact.signup",
      "> field.filterable-changed:filterable SSSS contact.signup",
      "> field.vendor-type-changed SSSS contact.signup",
    ],
  },
  "a reference points elsewhere": {
    change: set("event.task", { target: "contact" }),
    told: ["reference.target-changed BBBB event.task"],
  },
  "a choice is made": {
    change: set("case.priority", { options: ["Low", "Normal", "High", "Urgent"] }),
    told: ["choice.added DSSS case.priority.Urgent"],
  },
  "a choice is deleted": {
    change: set("task.priority", { options: ["Low", "Normal"] }),
    told: ["choice.removed DBBB task.priority.High"],
  },
  "a choice is relabelled": {
    change: set("contact.source", { options: { event: "Konferenz", referral: "Empfehlung", web: "Webseite" } }),
    told: ["choice.relabelled SSSS contact.source.Konferenz"],
  },
  "choices change places": {
    change: set("product.category", { options: ["文房具", "電子機器", "家具"] }),
    told: ["choice.reordered SSSS product.category"],
  },
  "a default value": {
    change: set("task.description", { default: "To do" }),
    told: ["field.default-changed SDSS task.description"],
  },
  "the vendor adds a path": {
    openapi: (document) =>
      void Object.assign(memberOf(document, "paths"), {
        "/ping/": { get: { responses: { 200: { description: "Pong." } } } },
      }),
    told: ["spec.path-added SSSS /ping/"],
  },
  "the vendor removes a path": {
    openapi: (document) => void delete memberOf(document, "paths")["/ssi/presentation/schema/{schema_id}/"],
    told: ["spec.path-removed BSSS /ssi/presentation/schema/{schema_id}/"],
  },
  "the vendor adds a method": {
    openapi: (document) =>
      void Object.assign(memberOf(memberOf(document, "paths"), "/account/"), {
        delete: { responses: { 204: { description: "Gone." } } },
      }),
    told: ["spec.method-added SSSS DELETE /account/"],
  },
  "the vendor removes a method": {
    openapi: (document) => void delete memberOf(memberOf(document, "paths"), "/cases/{id}/")["patch"],
    told: ["spec.method-removed SSBS case.PATCH /cases/{id}/"],
  },
  "the vendor names an operation": {
    openapi: (document) => void Object.assign(operation(document, "get", "/auth/user"), { operationId: "whoAmI" }),
    told: ["spec.operation-renamed BSSB GET /auth/user"],
  },
  "the vendor deprecates an operation": {
    openapi: (document) => void Object.assign(operation(document, "get", "/auth/logout/"), { deprecated: true }),
    told: ["spec.operation-deprecated DSSD GET /auth/logout/"],
  },
  "a parameter is added": {
    openapi: (document) => parameters(document, "/deals/aggregate/", { name: "unit" }),
    told: ["spec.parameter-added SSSS deal.GET /deals/aggregate/ query unit"],
  },
  "a required parameter is added": {
    openapi: (document) => parameters(document, "/account/", { name: "environment", required: true }),
    told: ["spec.parameter-added-required BSSB GET /account/ query environment"],
  },
  "a parameter is removed": {
    openapi: (document) => void delete operation(document, "get", "/documents/download/{id}/")["parameters"],
    told: ["spec.parameter-removed BSSS document.GET /documents/download/{id}/ query _token"],
  },
  "a parameter becomes optional": {
    openapi: (document) => {
      const [first = {}] = members(operation(document, "get", "/companies/name/"), "parameters");
      first["required"] = false;
    },
    told: ["spec.parameter-required-changed:optional SSSS company.GET /companies/name/ query name"],
  },
  "a parameter has another type": {
    openapi: (document) => {
      const [first = {}] = members(operation(document, "get", "/deals/aggregate/"), "parameters");
      first["schema"] = { type: "integer" };
    },
    told: ["spec.parameter-type-changed BSSB deal.GET /deals/aggregate/ query field"],
  },
  "an answer is added": {
    openapi: (document) =>
      void Object.assign(memberOf(operation(document, "post", "/ssi/issue/"), "responses"), {
        202: { description: "Later." },
      }),
    told: ["spec.response-added:success BSSS POST /ssi/issue/ answer 202"],
  },
  "an answer is removed": {
    openapi: (document) => void delete memberOf(operation(document, "get", "/auth/user"), "responses")["400"],
    told: ["spec.response-removed DSSS GET /auth/user answer 400"],
  },
  "a property is added": {
    openapi: (document) => void Object.assign(properties(document, "SsiIssueResult"), { url: { type: "string" } }),
    told: ["spec.property-added SSSS SsiIssueResult.url"],
  },
  "a property is removed": {
    openapi: (document) => void delete properties(document, "CurrentUser")["has_docusign"],
    told: ["spec.property-removed:open BSSS CurrentUser.has_docusign"],
  },
  "a property has another type": {
    openapi: (document) => void Object.assign(properties(document, "CurrentUser"), { timezone: { type: "integer" } }),
    told: ["spec.property-type-changed BSSS CurrentUser.timezone"],
  },
  "a required property is added": {
    openapi: (document) => {
      const owner = schema(document, "SsiIssueRequest");
      Object.assign(memberOf(owner, "properties"), { purpose: { type: "string" } });
      owner["required"] = ["schema_id", "contact_id", "model_spec", "purpose"];
    },
    told: ["spec.property-added-required SBSS SsiIssueRequest.purpose"],
  },
  "a schema is added": {
    openapi: (document) => {
      Object.assign(memberOf(memberOf(document, "components"), "schemas"), { Badge: { type: "string" } });
    },
    told: ["spec.schema-added SSSS Badge"],
  },
  "a property may be one of a few": {
    openapi: (document) => void Object.assign(memberOf(properties(document, "CurrentUser"), "email"), { enum: ["a"] }),
    told: ["spec.property-type-changed:narrowed SSSS CurrentUser.email"],
  },
};
