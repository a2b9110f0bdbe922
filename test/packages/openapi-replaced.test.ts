import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { loadConfig, pull, writeSnapshot } from "../../generator/index.js";
import { localServer } from "../providers/freecrm/local-server.js";
import { root } from "./demo-packages.js";
import { sandboxOf } from "./sandbox-of.js";
import { isNode } from "./schema-complaints.js";
import { typeComplaints } from "./type-complaints.js";
import { makeVariant, type Variant } from "./variant.js";

const configuration = (openapi: string) => `accounts:
  northwind:
    provider: freecrm
    package: { name: "@variant/northwind" }
    entities: { include: [contact, company] }
    openapi: ${openapi}
`;

/** The bundled document with other schema names, an operationId and a path more. */
function changed(): string {
  const bundled = readFileSync(join(root, "schemas/freecrm/openapi.yaml"), "utf8");
  const renamed = bundled
    .replaceAll("ContactSummary", "ContactListItem")
    .replaceAll(/schemas\/Contact(?=['"])/g, "schemas/ContactRecord")
    .replace(/^ {4}Contact:$/m, "    ContactRecord:");
  const document: unknown = parse(renamed);
  if (!isNode(document) || !isNode(document["paths"])) throw new Error("no document");
  const { paths } = document;
  const contacts = paths["/contacts/"];
  if (!isNode(contacts) || !isNode(contacts["get"])) throw new Error("no contacts");
  const more = {
    get: {
      summary: "How the weather is",
      parameters: [{ name: "city", in: "query", required: true, schema: { type: "string" } }],
      responses: {
        200: {
          description: "The weather",
          content: {
            "application/json": { schema: { type: "object", properties: { degrees: { type: "number" } } } },
          },
        },
      },
    },
  };
  return stringify({
    ...document,
    paths: {
      ...paths,
      "/contacts/": { ...contacts, get: { ...contacts["get"], operationId: "list_all_contacts" } },
      "/weather": more,
    },
  });
}

const program = `import { createClient, type components, type paths, type Contact, type ContactRow } from "@variant/northwind";
export async function run(url: string) {
  const crm = createClient({ url, credentials: { token: "t" } });
  const listed = await crm.operations.listAllContacts({ query: { limit: 1 } });
  const total: number | undefined = listed.response.total;
  const { degrees } = await crm.operations.getWeather({ query: { city: "Berlin" } });
  const warm: number | undefined = degrees;
  // @ts-expect-error: the city is required
  void (() => crm.operations.getWeather());
  // @ts-expect-error: it has an operationId now
  void (() => crm.operations.getContacts());
  const record: Contact = await crm.contacts.get("1");
  const row: ContactRow | undefined = (await crm.contacts.list()).records[0];
  return { total, warm, record, row };
}
export type Item = components["schemas"]["ContactListItem"];
export type Weather = paths["/weather"]["get"];
`;

let project: Variant;
beforeAll(async () => {
  project = await makeVariant(configuration("./vendor.yaml"), { "program.ts": program });
});
afterAll(() => project.remove());

test("a document by URL or file takes the bundled one's place: pulled, generated, compiled, called", async () => {
  const text = changed();
  const vendor = await localServer((_, response) => {
    response.writeHead(200, { "content-type": "application/yaml" }).end(text);
  });
  const sandbox = await sandboxOf("northwind");
  try {
    const { url, credentials } = sandbox;
    writeFileSync(join(project.folder, "by-url.yml"), configuration(`${vendor.origin}/openapi.yaml`));
    const byUrl = await loadConfig({ cwd: project.folder, file: "by-url.yml" });
    const fromUrl = await pull(byUrl, "northwind", { url, credentials });
    expect(vendor.seen.map(({ line, authorization }) => [line, authorization])).toEqual([["GET /openapi.yaml", null]]);
    writeFileSync(join(project.folder, "vendor.yaml"), text);
    const fromFile = await pull(project.config, "northwind", { url, credentials });
    expect(fromFile.snapshot.files.get("openapi.yaml")).toBe(fromUrl.snapshot.files.get("openapi.yaml"));
    await writeSnapshot(project.config.schemas, fromUrl.snapshot);
  } finally {
    await sandbox.close();
  }
  await project.generate("northwind");
  expect(typeComplaints([join(project.folder, "program.ts")], { preserveSymlinks: false })).toEqual([]);

  const server = await localServer((request, response) => {
    const record = { id: "1", last_name: "Beispiel" };
    const answers = new Map<string, object>([
      ["/weather?city=Berlin", { degrees: 21 }],
      ["/contacts/?limit=1", { response: { results: [record], total: 7 } }],
      ["/contacts/1/", { response: { result: record } }],
    ]);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answers.get(request.url ?? "") ?? { response: { results: [record], total: 1 } }));
  });
  const {
    createClient,
  }: { createClient: (options: object) => { readonly operations: object; readonly contacts: object } } = await import(
    project.module("northwind")
  );
  const crm = createClient({ url: server.origin, credentials: { token: "t" } });
  const operations = new Map<string, unknown>(Object.entries(crm.operations));
  const call = async (name: string, request: object): Promise<unknown> => {
    const operation = operations.get(name);
    if (typeof operation !== "function") throw new Error(`${name} is no function`);
    return operation(request);
  };
  expect(await call("getWeather", { query: { city: "Berlin" } })).toEqual({ degrees: 21 });
  expect(await call("listAllContacts", { query: { limit: 1 } })).toMatchObject({ response: { total: 7 } });
  expect(operations.has("getContacts")).toBe(false);
  expect(operations.size).toBe(50);
}, 60_000);
