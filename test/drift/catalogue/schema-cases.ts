import { graphqlApi, withApi, withSchema } from "../drift-fixture.js";
import { changed, type Case } from "./case.js";

const documents = (text: string) => withApi({ documents: [{ file: "a.graphql", text }] });

export const schemaCases: readonly Case[] = [
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
  changed("schema.union-member-added", "BSSS", "", withSchema("Contact | Deal", "Contact | Deal | Query")),
  changed("schema.union-member-removed", "BSSS", "", withSchema("Contact | Deal", "Contact")),
  changed("schema.interface-added", "BSSS", "", withSchema("type Deal {", "type Deal implements Named {")),
  changed("schema.interface-removed", "BSSS", "", withSchema("type Contact implements Named", "type Contact")),
  changed("schema.enum-value-added", "BSSS", "", withSchema("LEAD CLIENT", "LEAD CLIENT FRIEND")),
  changed("schema.enum-value-removed", "DSSS", "of what is only answered", withSchema("LEAD CLIENT", "LEAD")),
  changed("schema.enum-value-removed", "DBBB", "of what is sent, too", withSchema("LEAD CLIENT", "LEAD"), {
    before: withSchema("input ContactInput { name: String", "input ContactInput { name: String kind: Kind"),
  }),
  changed("schema.enum-value-deprecated", "DSSS", "", withSchema("LEAD CLIENT", "LEAD CLIENT @deprecated")),
  changed("schema.enum-value-undeprecated", "SSSS", "", withSchema("LEAD CLIENT @deprecated", "LEAD CLIENT"), {
    before: withSchema("LEAD CLIENT", "LEAD CLIENT @deprecated"),
  }),
  changed("schema.argument-deprecated", "DSSD", "", withSchema("limit: Int = 10", "limit: Int = 10 @deprecated")),
  changed("schema.argument-undeprecated", "SSSS", "", withSchema("limit: Int = 10 @deprecated", "limit: Int = 10"), {
    before: withSchema("limit: Int = 10", "limit: Int = 10 @deprecated"),
  }),
  changed(
    "schema.input-default-changed",
    "SDDD",
    "",
    withSchema("input ContactInput { name: String", 'input ContactInput { name: String = "Ann"'),
  ),
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
