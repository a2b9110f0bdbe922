import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ProblemError } from "../../../../generator/problem/problem.js";
import { loadOpenapi } from "../../../../generator/providers/freecrm/openapi/load-openapi.js";
import { schemaProperties } from "../../../../generator/providers/freecrm/openapi/models.js";
import { parseOpenapi } from "../../../../generator/providers/freecrm/openapi/parse-openapi.js";
import { localServer, sendJson } from "../local-server.js";

const smallest = "openapi: 3.0.3\npaths: {}\n";

async function refusal(work: () => unknown): Promise<readonly string[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code, message }) => `${code}: ${message}`);
    throw error;
  }
  return ["not refused"];
}

test("the bundled document has 29 paths and 49 operations, each path with its confidence", async () => {
  const { paths } = await loadOpenapi(null);
  const items = Object.values(paths).map((item) => Object.entries(item ?? {}));
  const methods = items.map((item) => item.filter(([key]) => /^(get|post|put|patch|delete)$/.test(key)).length);
  expect(items.length).toBe(29);
  expect(methods.reduce((sum, count) => sum + count, 0)).toBe(49);
  for (const item of items) {
    expect(new Map(item).get("x-confidence")).toMatch(/^(documented|seen-in-code|inferred)$/);
    expect(new Map(item).get("x-source")).toEqual(expect.any(String));
  }
});

describe("text", () => {
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x,x]",
    ..."bcdefghi".split("").map((name, i) => `${name}: &${name} [${`*${"abcdefgh"[i]},`.repeat(10)}]`),
    smallest,
  ].join("\n");

  test.each([
    { name: "alias bomb", given: bomb, want: "freecrm.openapi-syntax: x.yaml has more than 2,000,000 values" },
    { name: "20,000 levels", given: `${smallest}x: ${"[".repeat(20_000)}`, want: "freecrm.openapi-syntax: x.yaml" },
    {
      name: "300 levels",
      given: `${smallest}x: ${"[".repeat(300)}${"]".repeat(300)}\n`,
      want: "freecrm.openapi-syntax: x.yaml is nested deeper than 200 levels.",
    },
    { name: "an anchor within itself", given: `${smallest}x: &x [*x]\n`, want: "freecrm.openapi-syntax: x.yaml" },
    {
      name: "21 MB",
      given: `${smallest}# ${"x".repeat(21 * 1024 * 1024)}`,
      want: "freecrm.openapi-syntax: x.yaml is larger than 20 MB.",
    },
    {
      name: "duplicate keys",
      given: `${smallest}paths: {}\n`,
      want: "freecrm.openapi-syntax: x.yaml:3:1 is not readable",
    },
    {
      name: "a web page",
      given: "<!doctype html><title>Sign in</title>",
      want: "freecrm.openapi-syntax: x.yaml is a web page",
    },
    { name: "a text", given: "hello", want: "freecrm.openapi-syntax: x.yaml holds no OpenAPI document." },
    {
      name: "Swagger 2",
      given: 'swagger: "2.0"\npaths: {}\n',
      want: "freecrm.openapi-version: x.yaml is not an OpenAPI 3 document: it states version 2.0.",
    },
    {
      name: "no version",
      given: "paths: {}\n",
      want: "freecrm.openapi-version: x.yaml is not an OpenAPI 3 document: it states no version.",
    },
    { name: "no paths", given: "openapi: 3.1.0\n", want: "freecrm.openapi-version: x.yaml has no `paths`." },
    {
      name: "a dangling reference",
      given: `${smallest}x: {$ref: "#/components/schemas/None"}\n`,
      want: 'freecrm.openapi-reference: x.yaml: #/x/$ref refers to "#/components/schemas/None", which the document does not have.',
    },
    { name: "an inherited name", given: `${smallest}x: {$ref: "#/constructor"}\n`, want: "freecrm.openapi-reference" },
  ])("$name is refused", async ({ given, want }) => {
    const [first = ""] = await refusal(() => parseOpenapi(given, "x.yaml"));
    expect(first.startsWith(want) ? want : first).toBe(want);
  });

  test("references in a circle survive, and end", () => {
    const text = `${smallest}components:\n  schemas:\n    A: {allOf: [{$ref: "#/components/schemas/B"}], properties: {id: {$ref: "#/components/schemas/A"}}}\n    B: {$ref: "#/components/schemas/C"}\n    C: {$ref: "#/components/schemas/B"}\n`;
    const document = parseOpenapi(text, "x.yaml");
    expect([...schemaProperties(document, { $ref: "#/components/schemas/A" }).keys()]).toEqual(["id"]);
    expect([...schemaProperties(document, { $ref: "#/components/schemas/B" }).keys()]).toEqual([]);
  });

  test("keys like __proto__ stay keys", () => {
    const document = parseOpenapi(
      `${smallest}components: {schemas: {__proto__: {properties: {constructor: {type: string}}}}}\n`,
      "x.yaml",
    );
    expect([...schemaProperties(document, { $ref: "#/components/schemas/__proto__" }).keys()]).toEqual(["constructor"]);
    expect(Object.hasOwn(Object.prototype, "properties")).toBe(false);
  });
});

test("every reference out of the document is named, and none is followed", async () => {
  const server = await localServer((_, response) => sendJson(response, {}));
  const refs = [`${server.origin}/evil.yaml`, "file:///etc/passwd", "../secret.yaml", "other.yaml#/x", "//host/x"];
  const document = `openapi: 3.0.3\npaths:\n  /a/b~c:\n    get:\n      x: [${refs.map((ref) => `{$ref: "${ref}"}`).join(", ")}]\n`;
  const folder = await mkdtemp(join(tmpdir(), "openapi-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "x.yaml");
  await writeFile(file, document);
  const found = await refusal(() => loadOpenapi(file));
  expect(found).toEqual(
    refs.map(
      (ref, i) =>
        `freecrm.openapi-reference: ${file}: #/paths/~1a~1b~0c/get/x/${i}/$ref refers to "${ref}", which is outside the document.`,
    ),
  );
  expect(server.seen).toEqual([]);
});

describe("an address", () => {
  test("is fetched without credentials, and redirects within its origin are followed", async () => {
    const server = await localServer((request, response) => {
      if (request.url === "/old") response.writeHead(302, { location: "/new" }).end();
      else response.writeHead(200, { "content-type": "text/yaml" }).end(`\uFEFF${smallest.replaceAll("\n", "\r\n")}`);
    });
    expect((await loadOpenapi(`${server.origin}/old`)).text).toBe(smallest);
    expect(server.seen.map(({ line, authorization }) => [line, authorization])).toEqual([
      ["GET /old", null],
      ["GET /new", null],
    ]);
  });

  test.each([
    {
      name: "another origin",
      status: 302,
      headers: { location: "https://example.com/x.yaml" },
      body: "",
      want: "freecrm.openapi-address: ORIGIN/x redirects to another origin, https://example.com; it is not followed.",
    },
    {
      name: "redirects without end",
      status: 302,
      headers: { location: "/x" },
      body: "",
      want: "freecrm.openapi-fetch: ORIGIN/x redirects more than 5 times.",
    },
    {
      name: "404",
      status: 404,
      headers: {},
      body: smallest,
      want: "freecrm.openapi-fetch: ORIGIN/x answers with status 404.",
    },
    {
      name: "a page",
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: smallest,
      want: "freecrm.openapi-syntax: ORIGIN/x answers with a web page, not an OpenAPI document.",
    },
    {
      name: "a page that lies",
      status: 200,
      headers: { "content-type": "text/yaml" },
      body: "\n <html>",
      want: "freecrm.openapi-syntax: ORIGIN/x is a web page, not an OpenAPI document.",
    },
    {
      name: "21 MB",
      status: 200,
      headers: {},
      body: "#".repeat(21 * 1024 * 1024),
      want: "freecrm.openapi-syntax: ORIGIN/x is larger than 20 MB.",
    },
    {
      name: "what says that it is 21 MB, unread",
      status: 200,
      headers: { "content-length": String(21 * 1024 * 1024) },
      body: "#",
      want: "freecrm.openapi-syntax: ORIGIN/x is larger than 20 MB.",
    },
  ])("$name is refused", async ({ status, headers, body, want }) => {
    const server = await localServer((_, response) => response.writeHead(status, headers).end(body));
    expect(await refusal(() => loadOpenapi(`${server.origin}/x`))).toEqual([want.replaceAll("ORIGIN", server.origin)]);
  });

  test("that does not answer is given up", async () => {
    const server = await localServer(() => {});
    expect(await refusal(() => loadOpenapi(`${server.origin}/x`, { timeoutMs: 40 }))).toEqual([
      `freecrm.openapi-fetch: ${server.origin}/x could not be fetched: no answer within 0.04 s.`,
    ]);
  });

  test.each([
    {
      given: "http://example.com/x?key=secret",
      want: "freecrm.openapi-address: http://example.com/x is no https address; plain http is taken for loopback only.",
    },
    { given: "ftp://example.com/x", want: "freecrm.openapi-address" },
    {
      given: "https://ann:secret@example.com/x",
      want: "freecrm.openapi-address: https://example.com/x has a user name or password in it.",
    },
  ])("$given is refused before anything is sent", async ({ given, want }) => {
    const sent: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (...request) => {
      sent.push(request);
      throw new Error("sent");
    };
    const [first = ""] = await refusal(() => loadOpenapi(given, { fetch }));
    expect(first.startsWith(want)).toBe(true);
    expect(first).not.toContain("secret");
    expect(sent).toEqual([]);
  });

  test("a file that is not there", async () => {
    expect(await refusal(() => loadOpenapi("/nowhere/x.yaml"))).toEqual([
      "freecrm.openapi-file: /nowhere/x.yaml could not be read (ENOENT).",
    ]);
  });
});
