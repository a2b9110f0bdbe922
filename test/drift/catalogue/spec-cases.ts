import { field } from "../../model/account-fixture.js";
import { both, plusField, withEntity, withField, withoutEntity, withoutField, withSpec } from "../drift-fixture.js";
import { changed, type Case } from "./case.js";
import { setAt } from "../set-at.js";

export const specCases: readonly Case[] = [
  changed(
    "spec.path-added",
    "SSSS",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/tags/", "get"], {})),
  ),
  changed(
    "spec.path-removed",
    "BSSB",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/ping/"], undefined)),
  ),
  changed(
    "spec.path-removed",
    "BSBS",
    "the methods of the entity go with it",
    both(
      withSpec((doc) => setAt(doc, ["paths", "/contacts/{id}/"], undefined)),
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
      withSpec((doc) => setAt(doc, ["paths", "/contacts/{id}/"], undefined)),
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
          (node, name) => setAt(node, ["components", "schemas", name], undefined),
          ["/contacts/", "/contacts/{id}/"].reduce<unknown>(
            (node, path) => setAt(node, ["paths", path], undefined),
            doc,
          ),
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
    withSpec((doc) => setAt(doc, ["paths", "/ping/", "post"], {})),
  ),
  changed(
    "spec.method-removed",
    "SBSS",
    "the schema that only it used goes with it",
    withSpec((doc) =>
      setAt(
        setAt(doc, ["paths", "/contacts/", "post"], undefined),
        ["components", "schemas", "ContactInput"],
        undefined,
      ),
    ),
    { follows: ["spec.schema-removed"] },
  ),
  changed(
    "spec.operation-renamed",
    "BSSB",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/contacts/", "get", "operationId"], "allContacts")),
  ),
  changed(
    "spec.operation-deprecated",
    "DSSD",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/ping/", "get", "deprecated"], true)),
  ),
  changed(
    "spec.operation-undeprecated",
    "SSSS",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/contacts/{id}/", "delete", "deprecated"], false)),
  ),
  changed(
    "spec.parameter-added",
    "SSSS",
    "",
    withSpec((doc) =>
      setAt(
        doc,
        ["paths", "/ping/", "get", "parameters"],
        [{ in: "query", name: "loud", schema: { type: "boolean" } }],
      ),
    ),
  ),
  changed(
    "spec.parameter-added-required",
    "BSSB",
    "",
    withSpec((doc) =>
      setAt(
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
    withSpec((doc) => setAt(doc, ["paths", "/contacts/", "get", "parameters", "0"], null)),
  ),
  changed(
    "spec.parameter-required-changed:required",
    "BSSB",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/contacts/", "get", "parameters", "0", "required"], true)),
  ),
  changed(
    "spec.parameter-required-changed:optional",
    "SSSS",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/contacts/", "get", "parameters", "1", "required"], false)),
  ),
  changed(
    "spec.parameter-type-changed",
    "BSSB",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/contacts/", "get", "parameters", "1", "schema"], { type: "string" })),
  ),
  changed(
    "spec.request-changed",
    "SBSS",
    "",
    withSpec((doc) =>
      setAt(doc, ["paths", "/contacts/", "post", "requestBody", "content", "application/json", "schema"], {
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
      setAt(doc, ["paths", "/contacts/{id}/", "get", "responses", "200", "content", "application/json", "schema"], {
        type: "string",
      }),
    ),
  ),
  changed(
    "spec.response-added",
    "SSSS",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/ping/", "get", "responses", "500"], {})),
  ),
  changed(
    "spec.response-removed",
    "DSSS",
    "",
    withSpec((doc) => setAt(doc, ["paths", "/contacts/", "get", "responses", "400"], undefined)),
  ),
  changed(
    "spec.schema-added",
    "SSSS",
    "",
    withSpec((doc) => setAt(doc, ["components", "schemas", "Tag"], { type: "string" })),
  ),
  changed(
    "spec.schema-removed",
    "DDDD",
    "that no operation uses",
    withSpec((doc) => setAt(doc, ["components", "schemas", "Spare"], undefined)),
  ),
  changed(
    "spec.property-added",
    "SSSS",
    "",
    withSpec((doc) => setAt(doc, ["components", "schemas", "Contact", "properties", "fax"], { type: "string" })),
  ),
  changed(
    "spec.property-added-required",
    "SBSS",
    "of an input",
    withSpec((doc) =>
      setAt(
        setAt(doc, ["components", "schemas", "ContactInput", "properties", "fax"], { type: "string" }),
        ["components", "schemas", "ContactInput", "required"],
        ["nick", "fax"],
      ),
    ),
  ),
  changed(
    "spec.property-removed",
    "BSSS",
    "of an answer",
    withSpec((doc) => setAt(doc, ["components", "schemas", "Contact", "properties", "nick"], undefined)),
  ),
  changed(
    "field.removed",
    "BBBB",
    "and the property it comes from",
    both(
      withoutField("contact.nick"),
      withSpec((doc) => setAt(doc, ["components", "schemas", "Contact", "properties", "nick"], undefined)),
    ),
    { before: plusField("contact", field("nick", "Nickname")), follows: ["spec.property-removed"] },
  ),
  changed(
    "spec.property-type-changed",
    "BSSS",
    "deep inside",
    withSpec((doc) =>
      setAt(doc, ["components", "schemas", "Contact", "properties", "address", "properties", "city"], {
        type: "integer",
      }),
    ),
  ),
  changed(
    "spec.property-required-changed:required",
    "SBSS",
    "of an input",
    withSpec((doc) => setAt(doc, ["components", "schemas", "ContactInput", "required"], ["nick", "mood"])),
  ),
  changed(
    "spec.property-required-changed:optional",
    "BSSS",
    "of an inline answer",
    withSpec((doc) =>
      setAt(
        doc,
        ["paths", "/contacts/", "get", "responses", "200", "content", "application/json", "schema", "required"],
        [],
      ),
    ),
  ),
  changed(
    "spec.value-added",
    "BSSS",
    "",
    withSpec((doc) =>
      setAt(doc, ["components", "schemas", "Contact", "properties", "mood", "enum"], ["bad", "good", "mixed"]),
    ),
  ),
  changed(
    "spec.value-removed",
    "SBSS",
    "of an input",
    withSpec((doc) => setAt(doc, ["components", "schemas", "ContactInput", "properties", "mood", "enum"], ["good"])),
  ),
].map((one) => ({ ...one, only: "freecrm" as const }));
