import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeProject } from "./demo-packages.js";

const acme = `import { createClient } from "@acme/crm";
const crm = createClient({ credentials: { token: "t" } });
`;
const northwind = `import { createClient } from "@northwind/crm";
const crm = createClient({ credentials: { token: "t" } });
`;

/** What must not compile, and the word that its one error must name. */
const refused: Record<string, readonly [code: string, named: RegExp]> = {
  "unselected property": [
    `${acme}(await crm.contacts.list({ select: ["fullName"] })).records[0]?.workEmail;`,
    /'workEmail' does not exist/,
  ],
  "unknown field in select": [`${acme}await crm.contacts.list({ select: ["fullNam"] });`, /"fullNam"/],
  "operator of another kind": [
    `${acme}await crm.contacts.list({ where: { workEmail: { after: "2026-01-01" } } });`,
    /'after' does not exist/,
  ],
  "text operator on a number": [
    `${acme}await crm.contacts.list({ where: { leadScore: { contains: "1" } } });`,
    /'contains' does not exist/,
  ],
  "endsWith, which FreeAgent does not have": [
    `${acme}await crm.contacts.list({ where: { workEmail: { endsWith: "m" } } });`,
    /'endsWith' does not exist/,
  ],
  "unknown field in where": [`${acme}await crm.contacts.list({ where: { workMail: "a" } });`, /workEmail/],
  "unknown field in orderBy": [
    `${acme}await crm.contacts.list({ orderBy: { workMail: "asc" } });`,
    /'workMail' does not exist/,
  ],
  "unknown direction": [`${acme}await crm.contacts.list({ orderBy: { workEmail: "up" } });`, /"up"/],
  "missing required field": [`${acme}await crm.contacts.create({ firstName: "Ann" });`, /'lastName' is missing/],
  "null for a required field": [`${acme}await crm.contacts.update("1", { lastName: null });`, /null/],
  "read-only on create": [
    `${acme}await crm.contacts.create({ firstName: "A", lastName: "B", created: "2026-01-01" });`,
    /'created' does not exist/,
  ],
  "mirror on update": [
    `${acme}await crm.contacts.update("1", { accountStatus: "Customer" });`,
    /'accountStatus' does not exist/,
  ],
  "unknown choice on write": [`${acme}await crm.contacts.update("1", { segment: "Tiny" });`, /"Tiny"/],
  "unknown choice in where": [`${acme}await crm.contacts.list({ where: { segment: "Tiny" } });`, /"Tiny"/],
  "one value where several belong": [`${acme}await crm.contacts.update("1", { interests: "CRM" });`, /string/],
  "a reference to another entity": [
    `${acme}const contact = await crm.contacts.get("1");
await crm.contacts.update("1", { account: contact.contactOwner });`,
    /"User"/,
  ],
  "a record of another entity": [
    `${acme}const contact = await crm.contacts.get("1");
await crm.contacts.update("1", { account: contact });`,
    /"Contact".*"Account"/s,
  ],
  "a selected row of another entity in where": [
    `${acme}const [row] = (await crm.contacts.list({ select: ["fullName"] })).records;
if (row) await crm.contacts.list({ where: { account: { includes: [row] } } });`,
    /"Contact".*"Account"/s,
  ],
  "a record of another entity as a reference of FreeCRM": [
    `${northwind}const contact = await crm.contacts.get("1");
await crm.deals.update("1", { firma: contact });`,
    /"Contact".*"Company"/s,
  ],
  "a day where a date is compared": [
    `${acme}await crm.contacts.list({ where: { updated: "2026-01-01" } });`,
    /DateFilter<(?=.*"after")(?=.*"before")(?=.*"between")(?=.*"isEmpty")/,
  ],
  "an operator that dates do not have": [
    `${northwind}await crm.contacts.list({ where: { angelegtAm: { equals: "2026-01-01" } } });`,
    /'equals' does not exist.*DateFilter<(?=.*"after")(?=.*"before")(?=.*"between")(?=.*"isEmpty")/,
  ],
  "a fetch that answers something else": [
    `${acme}createClient({ credentials: { token: "t" }, fetch: async () => 200 });`,
    /FetchAnswer/,
  ],
  "an unknown line field": [
    `${acme}await crm.quotes.upsertWithLines({ id: "1" }, { quoteLines: [{ nope: 1 }] });`,
    /nope/,
  ],
  "unknown variable of an operation": [
    `${acme}await crm.operations.getLead({ leadId: "1" });`,
    /'leadId' does not exist/,
  ],
  "a collection that the account does not have": [`${acme}crm.contact;`, /'contact' does not exist/],
  "writing into a record": [`${acme}const contact = await crm.contacts.get("1"); contact.fullName = "x";`, /read-only/],
  "a method that the API does not have": [`${northwind}await crm.products.create({});`, /'create' does not exist/],
  "a related list in a row": [`${northwind}(await crm.contacts.list()).records[0]?.deals;`, /'deals' does not exist/],
  "search, which FreeCRM does not have": [
    `${northwind}await crm.contacts.list({ search: "a" });`,
    /'search' does not exist/,
  ],
  "a body that the document does not know": [
    `${northwind}await crm.operations.postAuth({ body: { mail: "a" } });`,
    /'mail' does not exist/,
  ],
};

let project: ReturnType<typeof makeProject>;
const found = new Map<string, readonly string[]>();

beforeAll(() => {
  const names = Object.keys(refused);
  const file = (index: number) => `refused-${index}.ts`;
  project = makeProject(Object.fromEntries(names.map((name, index) => [file(index), refused[name]?.[0] ?? ""])));
  const program = ts.createProgram({
    rootNames: names.map((_, index) => `${project.folder}/${file(index)}`),
    options: {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      types: [],
      lib: ["lib.es2023.d.ts"],
      preserveSymlinks: true,
      skipLibCheck: true,
    },
  });
  for (const [index, name] of names.entries()) {
    const source = program.getSourceFile(`${project.folder}/${file(index)}`);
    const diagnostics = ts.getPreEmitDiagnostics(program, source);
    found.set(
      name,
      diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    );
  }
}, 60_000);
afterAll(() => project.remove());

test.each(Object.keys(refused))("%s does not compile", (name) => {
  const messages = found.get(name) ?? [];
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(refused[name]?.[1] ?? /never/);
});
