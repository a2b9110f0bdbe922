import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getOperationAST, parse, type DocumentNode } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { createClient as createAcme, type Crm as Acme } from "../../generated/acme/index.js";
import { createClient as createNorthwind, type Crm as Northwind } from "../../generated/northwind/index.js";
import type { Sandbox } from "../../generator/index.js";
import { answerComplaints } from "./answer-complaints.js";
import { root } from "./demo-packages.js";
import { calls as acmeCalls, type Known as AcmeKnown } from "./programs/acme-operations.js";
import { calls as northwindCalls, type Known as NorthwindKnown } from "./programs/northwind-operations.js";
import { sandboxOf } from "./sandbox-of.js";
import { isNode, resolve, schemaComplaints } from "./schema-complaints.js";
import { typeComplaints } from "./type-complaints.js";

let graphql: Sandbox;
let rest: Sandbox;
beforeAll(async () => {
  [graphql, rest] = await Promise.all([sandboxOf("acme"), sandboxOf("northwind")]);
});
afterAll(async () => {
  await graphql.close();
  await rest.close();
});

test("every call compiles under the strictest settings", () => {
  const files = ["acme-operations.ts", "northwind-operations.ts"].map((name) =>
    join(root, "test/packages/programs", name),
  );
  expect(typeComplaints(files)).toEqual([]);
}, 60_000);

describe("FreeAgent: every operation of the catalogue", () => {
  const schema = buildSchema(readFileSync(join(root, "schemas/freeagent/schema.graphql"), "utf8"));
  const folder = join(root, "schemas/freeagent/operations");
  const catalogue = new Map<string, DocumentNode>(
    readdirSync(folder).map((file) => [
      file.slice(0, -".graphql".length),
      parse(readFileSync(join(folder, file), "utf8")),
    ]),
  );
  const names = [...catalogue.keys()].toSorted();
  let crm: Acme;
  let known: AcmeKnown;

  beforeAll(async () => {
    const { clientId = "", clientSecret = "" } = graphql.credentials;
    const rateLimit = { requests: 1e6, perMs: 1 };
    crm = createAcme({ url: graphql.url, credentials: { clientId, clientSecret }, rateLimit });
    const { getEntities } = await crm.operations.getEntities();
    const apps = new Map((getEntities ?? []).map((app) => [app?.name ?? "", app?.entity_id ?? ""]));
    const { getFields } = await crm.operations.getFields({ entity: "contact" });
    const fields = new Map((getFields ?? []).map((field) => [field?.name ?? "", field?.id ?? ""]));
    known = {
      app: (key) => apps.get(key) ?? "",
      field: (_, key) => fields.get(key) ?? "",
      record: (key) => graphql.store.list(key)[0]?.id ?? "",
      person: graphql.store.people[2]?.id ?? "",
    };
  });

  test("is a function, and no other is", () => {
    expect(Object.keys(acmeCalls).toSorted()).toEqual(names);
    expect(Object.keys(crm.operations).toSorted()).toEqual(names);
  });

  test("is called, and answers what the schema says", async () => {
    const wrong: Record<string, readonly string[]> = {};
    for (const [name, call] of Object.entries(acmeCalls)) {
      const before = graphql.requests()[name] ?? 0;
      const answer = await call(crm, known);
      expect(graphql.requests()[name]).toBe(before + 1);
      const operation = getOperationAST(catalogue.get(name) ?? parse("{ a }"));
      if (operation === null || operation === undefined) throw new Error(`${name} is no operation`);
      const complaints = answerComplaints(schema, operation, answer);
      // A refusal would be null at the root, and would fit the schema.
      const empty = Object.values(answer).includes(null) ? [`${name} is null`] : [];
      if (complaints.length + empty.length > 0) wrong[name] = [...complaints, ...empty];
    }
    expect(wrong).toEqual({});
    expect(names).toHaveLength(29);
    process.stdout.write(`\nFreeAgent: ${names.length} of 29 GraphQL operations called, answered and decoded\n`);
  });
});

describe("FreeCRM: every path and method of the document", () => {
  const document: unknown = parseYaml(readFileSync(join(root, "schemas/northwind/openapi.yaml"), "utf8"));
  const paths = isNode(document) && isNode(document["paths"]) ? document["paths"] : {};
  const catalogue = Object.entries(paths).flatMap(([path, item]) =>
    ["get", "post", "put", "patch", "delete"]
      .filter((method) => isNode(item) && Object.hasOwn(item, method))
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  let sent: { readonly operation: string; readonly status: number; readonly type: string }[] = [];
  let crm: Northwind;
  let known: NorthwindKnown;

  beforeAll(async () => {
    const { email = "", password = "", token = "" } = rest.credentials;
    crm = createNorthwind({
      url: rest.url,
      credentials: { token },
      // Notes what goes over the wire, as the document has it.
      fetch: async (...given) => {
        const request = new Request(...given);
        const answer = await fetch(...given);
        const address = request.url.slice(rest.url.length).split("?")[0] ?? "";
        const operation = operationOf(request.method, address);
        const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
        sent.push({ operation, status: answer.status, type });
        return answer;
      },
    });
    const company = (await crm.companies.first())?.firmenname ?? "";
    known = { record: (key) => rest.store.list(key)[0]?.id ?? "", company, email, password, token };
  });

  /** The most literal path of the document that an address fits. */
  function operationOf(method: string, address: string): string {
    const fits = catalogue.filter((one) => {
      const [verb = "", path = ""] = one.split(" ");
      return verb === method && new RegExp(`^${path.replaceAll(/\{[^}]*\}/g, "[^/]+")}$`).test(address);
    });
    return (
      fits.toSorted((left, right) => left.split("{").length - right.split("{").length)[0] ?? `${method} ${address}`
    );
  }

  function answerSchema(operation: string, status: number, type: string): unknown {
    const [method = "", path = ""] = operation.split(" ");
    const item = resolve(document, paths[path]);
    const described = resolve(document, resolve(document, item[method.toLowerCase()])["responses"]);
    const { content } = resolve(document, described[String(status)]);
    expect(Object.keys(described)).toContain(String(status));
    return isNode(content) ? resolve(document, content[type] ?? Object.values(content)[0])["schema"] : undefined;
  }

  test("is a function, and no other is", () => {
    expect(Object.keys(northwindCalls)).toHaveLength(catalogue.length);
    expect(Object.keys(crm.operations).toSorted()).toEqual(Object.keys(northwindCalls).toSorted());
  });

  test("a file comes byte by byte", async () => {
    const id = known.record("document");
    const request = { path: { id }, query: { _token: known.token } };
    const sentBytes = new Uint8Array(
      await (await fetch(`${rest.url}/documents/download/${id}/?_token=${known.token}`)).arrayBuffer(),
    );
    expect(sentBytes.slice(0, 4)).toEqual(Uint8Array.of(0x89, 0x00, 0xff, 0xfe));
    expect(await crm.operations.getDocumentsDownloadById(request)).toEqual(sentBytes);
  });

  test("is called, and answers what the document says", async () => {
    const wrong: Record<string, readonly string[]> = {};
    const answered: string[] = [];
    for (const [name, call] of Object.entries(northwindCalls)) {
      sent = [];
      const answer = await call(crm, known);
      const [request, ...more] = sent;
      expect(more).toEqual([]);
      const { operation = "", status = 0, type = "" } = request ?? {};
      const schema = answerSchema(operation, status, type);
      if (type !== "application/json") expect(answer).toBeInstanceOf(Uint8Array);
      const complaints = type === "application/json" ? schemaComplaints(document, schema, answer) : [];
      if (complaints.length > 0) wrong[name] = complaints;
      answered.push(operation);
    }
    expect(wrong).toEqual({});
    expect(answered.toSorted()).toEqual(catalogue.toSorted());
    expect(answered).toHaveLength(49);
    process.stdout.write(`\nFreeCRM: ${answered.length} of 49 REST operations called, answered and decoded\n`);
  });
});
