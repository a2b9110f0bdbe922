import type { ProblemEntry } from "../../problem/problem-entry.js";

export const freecrmCodes = {
  "freecrm.ignored-address": {
    title: "An address that is not used",
    cause:
      "Signing in told of an address for the API that is on another host than the configured one and the vendor's.",
    fix: "Nothing, if the account answers where it is asked. If that address is right, set it as `url` in codegen.yml.",
  },
  "freecrm.openapi-address": {
    title: "The OpenAPI document may not be fetched from there",
    cause: "Its address is not https, or the server sends the request to another origin.",
    fix: "Give the final https address of the document, or download it and give the file.",
  },
  "freecrm.openapi-fetch": {
    title: "The OpenAPI document could not be fetched",
    cause: "The server did not answer with the document in time.",
    fix: "Open the address in a browser; or download the document and give the file; or leave `openapi` out for the bundled one.",
  },
  "freecrm.openapi-file": {
    title: "The OpenAPI document could not be read",
    cause: "The file is missing or may not be read.",
    fix: "Check the path in `openapi`; it is relative to the configuration.",
  },
  "freecrm.openapi-syntax": {
    title: "The OpenAPI document is not readable YAML",
    cause: "It is no YAML or JSON, or it is too large, too deep, or uses too many aliases.",
    fix: "Check that the address or file is the document itself, not a page about it.",
  },
  "freecrm.openapi-version": {
    title: "Not an OpenAPI 3 document",
    cause: "The document has no `openapi: 3.x` or no `paths`.",
    fix: "Give an OpenAPI 3 document; a Swagger 2 document can be converted first.",
  },
  "freecrm.openapi-reference": {
    title: "The OpenAPI document refers to something outside itself",
    cause: "A `$ref` names another file or address, or a place that the document does not have.",
    fix: "Bundle the document into one file first, so that each `$ref` begins with `#/` and leads somewhere.",
  },
  "freecrm.openapi-no-collections": {
    title: "The OpenAPI document has no record collections",
    cause: "None of its paths lists contacts, companies, deals or another known model.",
    fix: "Check that the document is the CRM's; leave `openapi` out for the bundled one.",
  },
  "freecrm.credentials": {
    title: "No credentials for FreeCRM",
    cause: "Neither a token nor both e-mail and password are given.",
    fix: "Set FREECRM_TOKEN, or `credentials: { email, password }` with their variables.",
  },
  "freecrm.templates-odd": {
    title: "The answer of /templates/ is not understood",
    cause: "It holds no templates of any model in a shape that is known.",
    fix: "Check that `url` is the API's base address, such as https://api.cogmento.com/api/1.",
  },
  "freecrm.metadata-odd": {
    title: "The snapshot is not understood",
    cause: "`metadata.json` or `openapi.yaml` is missing, was edited, or was written by another version.",
    fix: "Pull again.",
  },
  "freecrm.templates-incomplete": {
    title: "A model has fewer templates than it says",
    cause: "The answer of /templates/ counts more templates than it holds.",
    fix: "Pull again. If it stays, check in the CRM which templates the user may see.",
  },
  "freecrm.model-missing": {
    title: "A model is missing from the templates",
    cause: "The answer of /templates/ says nothing of one of the vendor's own models, so its own fields are not known.",
    fix: "Pull again; if it stays, check in the CRM whether the user may see the model. `entities` can leave it out.",
  },
  "freecrm.default-template": {
    title: "A model's default template is not clear",
    cause: "The default that /templates/ names is not among the model's templates.",
    fix: "Check the default template in the CRM. The first by id is used meanwhile.",
  },
  "freecrm.unreadable-field": {
    title: "Something in a template is not understood",
    cause: "It stands where fields stand, but has no name, or is no object.",
    fix: "Nothing, if it is no field: it stays in the snapshot and out of the types. If it is one, report its shape.",
  },
  "freecrm.duplicate-field": {
    title: "A template has a field twice",
    cause: "Two different definitions share one name.",
    fix: "Remove one of them in the CRM. One of them is used meanwhile.",
  },
  "freecrm.doubtful-field": {
    title: "A field that a template describes in two ways",
    cause:
      "Two texts could be the field's name on the wire, or the value of one of its options, and nothing tells which.",
    fix: "Compare with a record of the CRM. Where the wrong one was taken, report the shape of the template.",
  },
  "freecrm.unknown-type": {
    title: "A field has an unknown type",
    cause: "The template names a type that is not in the vocabulary known so far.",
    fix: "Set its `type` under `overrides` in codegen.yml; until then it is `unknown`.",
  },
  "freecrm.choice-without-options": {
    title: "A choice field has no options",
    cause: "The template says that the field is a choice, and lists nothing to choose from.",
    fix: "Add its options in the CRM and pull again; meanwhile any text is taken.",
  },
  "freecrm.model-without-path": {
    title: "A record type has no known path",
    cause: "The templates describe it, but the OpenAPI document has no path that lists its records.",
    fix: "Give the vendor's own OpenAPI document in `openapi`, if it has the path. Meanwhile no entity is generated for it.",
  },
} as const satisfies Record<string, ProblemEntry>;
