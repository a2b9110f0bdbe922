import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { restOperations } from "../../generator/emit/rest-operations.js";
import type { DataValue } from "../../generator/emit/print.js";
import { sha256 } from "../../generator/output/hash.js";
import { bindOperations, connect } from "../../generator/providers/freecrm/runtime/index.js";

/** What arrived last: the server takes it apart by itself, as the document describes it. */
interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

const arrived: Arrived[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const [path = "", query = ""] = (request.url ?? "").split("?");
    const { method = "", headers } = request;
    arrived.push({ method, path, query, headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => server.close());
const address: AddressInfo | string | null = server.address();
const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/api/1`;

const scalar = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean());
/** Without the separators of lists that are not exploded, which no server could take apart. */
const word = fc.stringMatching(/^[a-zA-Z0-9é€ ]{1,8}$/);
const key = fc.stringMatching(/^[a-z]{1,6}$/);
const list = fc.array(word, { minLength: 1, maxLength: 4 });
const map = fc.dictionary(key, word, { minKeys: 1, maxKeys: 3 });

const pairsOf = (query: string, name: string): readonly string[] =>
  query.split("&").flatMap((pair) => {
    const [left = "", right = ""] = pair.split("=");
    return decodeURIComponent(left) === name ? [right] : [];
  });

const decoded = (text: string): string => decodeURIComponent(text);
const turns = (parts: readonly string[]): object =>
  Object.fromEntries(parts.flatMap((one, index) => (index % 2 === 0 ? [[one, parts[index + 1]]] : [])));

/** The ways of a query parameter, each with how a server reads it. */
const ways: readonly (readonly [style: object, value: fc.Arbitrary<unknown>, read: (query: string) => unknown])[] = [
  [{}, scalar, (query) => decoded(pairsOf(query, "q")[0] ?? "")],
  [{}, list, (query) => pairsOf(query, "q").map(decoded)],
  [{ style: "form", explode: false }, list, (query) => (pairsOf(query, "q")[0] ?? "").split(",").map(decoded)],
  [{ style: "pipeDelimited" }, list, (query) => decoded(pairsOf(query, "q")[0] ?? "").split("|")],
  [
    { style: "spaceDelimited" },
    fc.array(key, { minLength: 1 }),
    (query) => decoded(pairsOf(query, "q")[0] ?? "").split(" "),
  ],
  [{ style: "form", explode: false }, map, (query) => turns((pairsOf(query, "q")[0] ?? "").split(",").map(decoded))],
  [{ style: "form", explode: true }, map, (query) => Object.fromEntries(new URLSearchParams(query))],
  [
    { style: "deepObject", explode: true },
    map,
    (query) => Object.fromEntries([...new URLSearchParams(query)].map(([name, value]) => [name.slice(2, -1), value])),
  ],
  [
    { content: { "application/json": { schema: {} } } },
    fc.jsonValue().filter((one) => one !== null),
    (query) => JSON.parse(decoded(pairsOf(query, "q")[0] ?? "")),
  ],
  [{ allowReserved: true }, word, (query) => decoded(pairsOf(query, "q")[0] ?? "")],
];

async function called(item: object, request: object): Promise<Arrived> {
  const openapi = { openapi: "3.0.3", info: { title: "A CRM", version: "1" }, paths: { "/x/{id}/": item } };
  const { operations } = await restOperations({ kind: "rest", url, openapi, openapiText: "", update: "post" }, known);
  const [operation] = operations;
  const data: { run: never } = JSON.parse(`{"run":${textOf(operation?.data ?? new Map())}}`);
  const client = connect(
    { name: "a", url, date: "string" },
    { credentials: { token: "t" }, rateLimit: { requests: 100_000, perMs: 1 } },
  );
  await bindOperations(client, data).run({ path: { id: "1" }, ...request });
  return arrived.at(-1) ?? expect.fail("Nothing arrived.");
}
/** Types that are made already, as none are looked at here. */
const known: ReadonlyMap<string, string> = new Map([[sha256(""), ""]]);

function textOf(value: DataValue): string {
  if (!(value instanceof Map)) return String(value);
  return `{${[...value].map(([name, inner]) => `${JSON.stringify(name)}:${textOf(inner)}`).join(",")}}`;
}

test.each(ways.map(([style, value, read]) => ({ style, value, read })))(
  "a query parameter of $style arrives as it was given",
  async ({ style, value, read }) => {
    const parameter = { name: "q", in: "query", ...("content" in style ? {} : { schema: {} }), ...style };
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        const { query } = await called({ get: { parameters: [parameter] } }, { query: { q: given } });
        const want: unknown =
          "content" in style ? JSON.parse(JSON.stringify(given)) : typeof given === "object" ? given : String(given);
        expect(read(query)).toEqual(want);
      }),
      { numRuns: 40 },
    );
  },
);

const pathWays: readonly (readonly [style: object, given: unknown, want: string])[] = [
  [{}, "a/b ü", "a%2Fb%20%C3%BC"],
  [{}, true, "true"],
  [{}, 12, "12"],
  [{}, ["a", "b,c"], "a,b%2Cc"],
  [{}, { x: 1, y: 2 }, "x,1,y,2"],
  [{ explode: true }, { x: 1, y: 2 }, "x=1,y=2"],
  [{ style: "label" }, ["a", "b"], ".a,b"],
  [{ style: "label", explode: true }, ["a", "b"], ".a.b"],
  [{ style: "matrix" }, ["a", "b"], ";id=a,b"],
  [{ style: "matrix", explode: true }, ["a", "b"], ";id=a;id=b"],
  [{ style: "matrix", explode: true }, { x: 1, y: 2 }, ";x=1;y=2"],
];

test.each(pathWays)("a path parameter of %j is written as OpenAPI has it: %j", async (style, id, want) => {
  const parameters = [{ name: "id", in: "path", required: true, schema: {}, ...style }];
  expect((await called({ get: { parameters } }, { path: { id } })).path).toBe(`/api/1/x/${want}/`);
});

const bodies: readonly (readonly [type: string, body: unknown, want: string | RegExp])[] = [
  ["application/json", { a: 1 }, '{"a":1}'],
  ["application/json", "text", '"text"'],
  ["application/merge-patch+json", { a: null }, '{"a":null}'],
  ["application/vnd.crm.v2+json", [1], "[1]"],
  ["text/plain", 'a "quoted"\nline', 'a "quoted"\nline'],
  ["application/x-www-form-urlencoded", { a: "x y", b: ["1", "2"], c: null }, "a=x%20y&b=1&b=2"],
  ["application/xml", "<a/>", "<a/>"],
  ["application/octet-stream", new Uint8Array([65, 66]), "AB"],
  [
    "multipart/form-data",
    { a: "x", file: new Blob(["data"], { type: "text/csv" }) },
    /name="a"\r\n\r\nx\r\n[^]*text\/csv\r\n\r\ndata/,
  ],
];

test.each(bodies)("a body of %s is sent as one", async (type, body, want) => {
  const item = { post: { requestBody: { content: { [type]: { schema: {} } } } } };
  const { body: sent, headers } = await called(item, { body });
  if (typeof want === "string") expect(sent).toBe(want);
  else expect(sent).toMatch(want);
  expect(headers["content-type"]).toMatch(type);
});

test("of several types the caller takes one, JSON unless told otherwise; no other", async () => {
  const item = { put: { requestBody: { content: { "text/plain": {}, "application/json": {} } } } };
  expect((await called(item, { body: "x" })).body).toBe('"x"');
  expect((await called(item, { body: "x", contentType: "text/plain" })).body).toBe("x");
  await expect(called(item, { body: "x", contentType: "text/html" })).rejects.toThrow(/contentType is one of/);
});

test("headers and cookies go along; what the client sends anyway is not the caller's", async () => {
  const parameters = ["X-Tenant", "X-List"].map((name) => ({ name, in: "header", schema: {} }));
  const sid = { name: "sid", in: "cookie", schema: {} };
  const { headers } = await called(
    { get: { parameters: [...parameters, sid], responses: { 200: { content: { "application/vnd.crm+json": {} } } } } },
    { header: { "X-Tenant": "a", "X-List": ["1", "2"] }, cookie: { sid: "s;1" } },
  );
  expect([headers["x-tenant"], headers["x-list"], headers["cookie"]]).toEqual(["a", "1,2", "sid=s%3B1"]);
  expect([headers["accept"], headers["authorization"]]).toEqual(["application/vnd.crm+json", "Token t"]);
});

const servers: readonly (readonly [servers: readonly object[], path: string])[] = [
  [[{ url: "/status-page" }], "/status-page/x/1/"],
  [[{ url: "/{stage}", variables: { stage: { default: "v2" } } }], "/v2/x/1/"],
  [[], "/api/1/x/1/"],
];

test.each(servers)("an operation with the servers %j is asked for at %s", async (own, path) => {
  expect((await called({ get: { servers: own } }, {})).path).toBe(path);
});

test("credentials go to no other origin", async () => {
  const item = { get: { servers: [{ url: "https://elsewhere.example" }] } };
  await expect(called(item, {})).rejects.toThrow(/kept at "https:\/\/elsewhere.example"/);
});

test.each(["get", "put", "post", "delete", "options", "head", "patch"])("%s is sent as such", async (method) => {
  expect((await called({ [method]: {} }, {})).method).toBe(method.toUpperCase());
});
