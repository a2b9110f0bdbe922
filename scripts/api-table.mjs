// Prints docs/api.md from the vendors' documents and the demo packages' emitted names: `node scripts/api-table.mjs`
// writes it, with `--print` it goes to stdout, and a test holds the two together.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, parse as parseGraphql } from "graphql";
import { parse as parseYaml } from "yaml";

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** What of a collection does the same as an operation, with `contacts` for any collection. */
const collectionCalls = {
  addDeal: "`crm.opportunities.create(fields)`",
  addEntityValue: "`crm.contacts.create(fields)`",
  addLead: "`crm.contacts.create(fields)`",
  addLogo: "`crm.accounts.create(fields)`",
  addTask: "`crm.contacts.addNote(id, note)`, `crm.contacts.addNextStep(id, step)`",
  bulkDeleteEntities: "`crm.contacts.deleteMany(ids)`",
  bulkUpdateEntities: "`crm.contacts.updateMany(ids, patch)`",
  createEntity: "`crm.contacts.create(fields)`",
  deleteEntity: "`crm.contacts.delete(id)`",
  getChangesOnEntity: "`crm.contacts.changes(id, query)`",
  getDeal: "`crm.opportunities.get(id)`",
  getDealsWithCount: "`crm.opportunities.list(query)`",
  getEntities: "at generation; `crm.contacts` and the like",
  getEntityValuesWithCount: "`crm.contacts.list(query)`, `get(id)`",
  getFieldItems: "at generation; `ContactSegment` and the like",
  getFields: "at generation; `crm.contacts.fields`",
  getLead: "`crm.contacts.get(id)`",
  getLeadsWithCount: "`crm.contacts.list(query)`",
  getTasks: "`crm.contacts.activities(id, query)`, `crm.contacts.nextSteps(id)`",
  getTeamMembers: "`crm.team()`",
  listEntityValues: "`crm.contacts.list(query)`, `iterate`, `get(id)`, `first`, `count`",
  logo: "`crm.accounts.get(id)`",
  logosWithCount: "`crm.accounts.list(query)`",
  updateDealFields: "`crm.opportunities.update(id, patch)`, `delete(id)`",
  updateEntity: "`crm.contacts.update(id, patch)`",
  updateEntityValueFields: "`crm.contacts.update(id, patch)`, `delete(id)`",
  updateLeadFields: "`crm.contacts.update(id, patch)`, `delete(id)`",
  updateLogoFields: "`crm.accounts.update(id, patch)`, `delete(id)`",
  upsertCompositeEntity: "`crm.quotes.upsertWithLines(fields, { quoteLines })`",
};

/** Paths that are not the reading and writing of a collection's records. */
const specialCalls = {
  "POST /auth/": "by itself, with `credentials: { email, password }`",
  "GET /companies/name/": "`crm.companies.findByName(name)`",
  "GET /deals/aggregate/": "`crm.deals.aggregate({ field })`",
  "GET /deals/summary/": "`crm.deals.summary(query)`",
  "GET /templates/": "`crm.templates()`",
  "POST /tasks/{id}/complete/": "`crm.tasks.complete(id)`",
};

const page = `# What of the vendors' APIs is covered, and how it is called

This page is printed by \`node scripts/api-table.mjs\` from the vendors' documents and from what is generated for the demo
accounts. Every operation below is a typed function of \`crm.operations\`; where a collection has a method that does the
same, with the account's own names and with retries that know what may be sent twice, that is the better call.

## FreeAgent CRM

${graphqlTable()}

An operation of your own becomes a function beside these: see \`documents\` in codegen.yml. \`crm.request(document, variables)\`
sends any other one.

Not covered:

${graphqlGaps()}

## FreeCRM

The document that ships is put together from the vendor's article and from public code and is not the vendor's own file;
the last column says how well a path is known. Name the vendor's document as \`openapi\` in codegen.yml, by URL or file,
and it takes the place of the bundled one.

${restTable()}

\`crm.request({ method, path, query, body })\` sends any other call.

An answer whose media type in the document is neither text nor JSON is a \`Uint8Array\`, byte by byte, as is that of a
\`crm.request\` with \`bytes: "always"\`. A body may be a \`FormData\`, a \`Blob\`, an \`ArrayBuffer\` or a \`Uint8Array\`;
it goes out as it is. FreeAgent's document says nothing on how files are sent, so nothing here sends one there.

Not covered:

${restGaps()}

**How \`filter\` is written is an inference.** The vendor documents only that it is URL-encoded JSON. What ships sends
\`[{ "name", "operator", "value" }]\`; \`createClient({ encodeFilter })\` replaces that one function.
`;

if (process.argv.includes("--print")) process.stdout.write(page);
else writeFileSync(fileURLToPath(new URL("../docs/api.md", import.meta.url)), page);

function graphqlTable() {
  const emitted = namesIn("generated/acme/operations.js", /^ {2}(\w+): \{/gm);
  const files = readdirSync(new URL("../schemas/freeagent/operations", import.meta.url)).toSorted();
  const rows = files.map((file) => {
    const [definition] = parseGraphql(read(`schemas/freeagent/operations/${file}`)).definitions;
    const name = definition.name.value;
    if (!emitted.has(name) || !(name in collectionCalls)) throw new Error(`${name} is not in the package or the table`);
    const kind = `${definition.operation} \`${name}\`${isDeprecated(name) ? " (deprecated)" : ""}`;
    return [kind, callOf("acme", name), collectionCalls[name]];
  });
  return `${rows.length} operations.\n\n${table(["Vendor's operation", "Typed function", "Better"], rows)}`;
}

function isDeprecated(name) {
  return rootFields().find((field) => field.name === name)?.deprecationReason !== undefined;
}

function rootFields() {
  const schema = buildSchema(read("schemas/freeagent/schema.graphql"));
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type.getFields()));
}

/** What the schema has and no document shows. */
function graphqlGaps() {
  const shown = new Set(Object.keys(collectionCalls));
  const gaps = rootFields().filter(({ name }) => !shown.has(name));
  return gaps.map(({ name, description }) => `- \`${name}\`: ${description ?? "no document shows it."}`).join("\n");
}

function restTable() {
  const { paths } = parseYaml(read("schemas/freecrm/openapi.yaml"));
  const names = new Map(
    [
      ...read("generated/northwind/operations.js").matchAll(
        /(\w+): \{\s*method: "([A-Z]+)",\s*path:\s*"([^"]+)"[^}]*\}/g,
      ),
    ].map(([, name, method, path]) => [`${method} ${path}`, name]),
  );
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    ["get", "post", "put", "patch", "delete"]
      .filter((method) => item[method] !== undefined)
      .map((method) => {
        const key = `${method.toUpperCase()} ${path}`;
        const name = names.get(key);
        if (name === undefined) throw new Error(`${key} is not in the package`);
        const call = callOf("northwind", name);
        return [
          `\`${key}\``,
          call,
          recordCall(method, path),
          item[method]["x-confidence"] ?? item["x-confidence"] ?? "",
        ];
      }),
  );
  if (rows.length !== names.size) throw new Error("The package has other operations than the document");
  return `${rows.length} operations.\n\n${table(["Vendor's call", "Typed function", "Better", "Known"], rows)}`;
}

/** With what it takes, as it is declared: `variables`, or `request?` where it may be left out. */
function callOf(account, name) {
  const declared = read(`generated/${account}/operations.d.ts`);
  const given = new RegExp(`^ {2}${name}\\(\\s*(\\w+\\??):`, "m").exec(declared)?.[1];
  if (given === undefined) throw new Error(`${name} is not declared`);
  return `\`crm.operations.${name}(${given})\``;
}

function recordCall(method, path) {
  const special = specialCalls[`${method.toUpperCase()} ${path}`];
  if (special !== undefined) return special;
  const [, collection, item, ...more] = /^\/(\w+)\/(\{id\}\/)?(.*)$/.exec(path) ?? [];
  if (!/^(contacts|companies|deals|tasks|cases|products|calls|events|documents)$/.test(collection) || more[0] !== "")
    return "";
  const calls = item
    ? { get: "get(id)", post: "update(id, fields)", patch: "update(id, fields)", delete: "delete(id, { purge })" }
    : { get: "list(query)", post: "create(fields)" };
  const others = method === "get" && !item ? ", `iterate`, `first`, `count`, `export`" : "";
  const when = method === "patch" ? ", where codegen.yml says `update: patch`" : "";
  return `\`crm.${collection}.${calls[method]}\`${others}${when}`;
}

function restGaps() {
  const without = parseYaml(read("schemas/freecrm/openapi.yaml"))["x-operations-without-known-path"];
  return without.map((what) => `- ${what}: the vendor's article names it, but its path is not known.`).join("\n");
}

function namesIn(path, pattern) {
  return new Set([...read(path).matchAll(pattern)].map(([, name]) => name));
}

/** As prettier lays tables out: cells are filled up to the width of their column. */
function table(head, rows) {
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index].length)));
  const line = (cells) => `| ${cells.map((cell, index) => cell.padEnd(widths[index])).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
