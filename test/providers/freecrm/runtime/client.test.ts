import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import { withCollections } from "#runtime/with-collections.js";
import {
  bindOperations,
  collection,
  connect,
  type OperationAnswer,
  type OperationRequest,
} from "../../../../generator/providers/freecrm/runtime/index.js";
import { localServer, sendJson } from "../local-server.js";
import { account, deal, fakeClient } from "./fixtures.js";

describe("signing in", () => {
  test("once for many callers, with the word Token, and at the region's address only by the rule", async () => {
    const elsewhere = await localServer((_, response) => sendJson(response, {}));
    const server = await localServer((request, response) => {
      if (request.method === "POST")
        sendJson(response, { response: { token: "t-9", urls: { api: `${elsewhere.origin}/api/1` } } }, 201);
      else sendJson(response, { response: { success: true, results: [], total: 0 } });
    });
    const client = connect(
      { ...account, url: `${server.origin}/api/1` },
      { credentials: { email: "ann@example.com", password: "secret-1" } },
    );
    await Promise.all([1, 2, 3].map(() => collection(client, deal).list()));
    expect(server.seen.map(({ line }) => line.split("?")[0])).toEqual([
      "POST /api/1/auth/",
      ...[1, 2, 3].map(() => "GET /api/1/deals/"),
    ]);
    expect(server.seen[0]).toMatchObject({
      authorization: null,
      body: '{"email":"ann@example.com","password":"secret-1"}',
    });
    expect(server.seen.slice(1).map(({ authorization }) => authorization)).toEqual([
      "Token t-9",
      "Token t-9",
      "Token t-9",
    ]);
    expect(elsewhere.seen).toEqual([]);
    expect(inspect(client, { depth: 9, showHidden: true })).not.toMatch(/secret-1|t-9/);
    expect(JSON.stringify(client)).toBe("{}");
  });

  test("again after a 401, once", async () => {
    const server = await localServer((request, response) => {
      if (request.method === "POST") sendJson(response, { response: { token: `t-${server.seen.length}` } }, 201);
      else if (request.headers.authorization === "Token t-1") sendJson(response, {}, 401);
      else sendJson(response, { response: { success: true, contact: [] } });
    });
    const client = connect(
      { ...account, url: server.origin },
      { credentials: { email: "ann@example.com", password: "x" } },
    );
    expect(await client.templates()).toEqual({ success: true, contact: [] });
    expect(server.seen.map(({ line, authorization }) => `${line} ${authorization}`)).toEqual([
      "POST /auth/ null",
      "GET /templates/ Token t-1",
      "POST /auth/ null",
      "GET /templates/ Token t-3",
    ]);
  });
});

test("a collection works on the bare client and on the whole one", async () => {
  const { client } = fakeClient([{ json: { results: [], total: 4 } }]);
  const whole = withCollections(client, { deals: (one) => collection(one, deal) });
  expect(await whole.deals.count()).toBe(4);
  expect(await collection(whole, deal).count()).toBe(4);
});

describe("request", () => {
  test.each([
    {
      name: "JSON, whole",
      answer: { json: { response: { result: 1 }, process_time: 2 } },
      want: { response: { result: 1 }, process_time: 2 },
    },
    { name: "nothing", answer: { status: 204 }, want: undefined },
    { name: "a file", answer: { text: "a;b", type: "text/csv" }, want: "a;b" },
  ])("answers $name", async ({ answer, want }) => {
    expect(await fakeClient([answer]).client.request({ method: "GET", path: "/x/" })).toEqual(want);
  });

  test("a query's objects are sent as JSON, undefined is not sent", async () => {
    const { client, sent } = fakeClient([{ json: {} }]);
    await client.request({
      method: "POST",
      path: "/x/",
      query: { filter: [{ name: "a" }], none: null, not: undefined, n: 1, yes: true },
      body: { a: null },
    });
    expect(sent).toEqual([
      { line: "POST /x/", query: { filter: '[{"name":"a"}]', none: "null", n: "1", yes: "true" }, body: { a: null } },
    ]);
  });

  test("a query that stands in the path goes out, and is in no message", async () => {
    const { client, sent } = fakeClient([{ status: 400, json: { message: "No." } }]);
    const error: unknown = await client
      .request({ method: "GET", path: "/contacts/?search=ann@example.com" })
      .catch((thrown: unknown) => thrown);
    expect(sent[0]?.query).toEqual({ search: "ann@example.com" });
    expect(error).toMatchObject({ message: expect.stringMatching(/^GET \/contacts\/: .* answered 400: No\.$/) });
    expect(inspect(error)).not.toContain("ann@");
  });

  test("a sign-in page with 200 is an error", async () => {
    await expect(
      fakeClient([{ text: "<html>", type: "text/html" }]).client.request({ method: "GET", path: "/x/" }),
    ).rejects.toThrow("no complete JSON (text/html)");
  });
});

describe("bytes", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);

  test.each([
    ["always", "application/pdf", bytes],
    ["always", "text/plain", bytes],
    ["always", undefined, bytes],
    ["unlessText", "image/png", bytes],
    ["unlessText", undefined, bytes],
    ["unlessText", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes],
    ["unlessText", "image/svg+xml", "<svg/>"],
    ["unlessText", "text/csv; charset=utf-8", "a,b"],
    ["unlessText", "application/json", { a: 1 }],
    [undefined, "text/csv", "a,b"],
  ] as const)("an answer is a file %s, and comes as %s", async (rule, type, want) => {
    const server = await localServer((_, response) => {
      if (type !== undefined) response.setHeader("content-type", type);
      response.end(want === bytes ? bytes : typeof want === "string" ? want : JSON.stringify(want));
    });
    const client = connect({ ...account, url: server.origin }, { credentials: { token: "t" } });
    expect(await client.request({ method: "GET", path: "/file/", bytes: rule })).toEqual(want);
  });

  test.each([
    ["a refusal with 200", 200, { response: { success: false, message: "Gone." } }, "request"],
    ["a refusal by status", 404, { response: { message: "Gone." } }, "not-found"],
  ])("in place of a file, %s is an error", async (_, status, answer, code) => {
    const server = await localServer((__, response) => sendJson(response, answer, status));
    const client = connect({ ...account, url: server.origin }, { credentials: { token: "t" } });
    const operations = bindOperations(client, { download: { method: "GET", path: "/file/", bytes: "always" } });
    const message = expect.stringContaining("Gone.");
    await expect(operations.download()).rejects.toMatchObject({ code, message });
  });

  test("a file that breaks off is asked for again, and is no file in the end", async () => {
    const server = await localServer((_, response) => {
      response.writeHead(200, { "content-type": "image/png", "content-length": "512" });
      response.write(bytes, () => response.destroy());
    });
    const retry = { attempts: 2, baseMs: 0 };
    const client = connect({ ...account, url: server.origin }, { credentials: { token: "t" }, retry });
    const asked = client.request({ method: "GET", path: "/file/", bytes: "always" });
    await expect(asked).rejects.toMatchObject({ code: "network" });
    expect(server.seen).toHaveLength(2);
  });

  const form = new FormData();
  form.set("file", new Blob([bytes], { type: "image/png" }), "a.png");
  test.each([
    ["a form", form, /^multipart\/form-data; boundary=/],
    ["a Blob", new Blob([bytes], { type: "image/png" }), /^image\/png$/],
    ["bytes", bytes, /^application\/octet-stream$/],
    ["a buffer", bytes.buffer, /^application\/octet-stream$/],
    ["part of a buffer", new DataView(bytes.buffer), /^application\/octet-stream$/],
  ])("%s goes out as it is", async (_, body, type) => {
    const taken: Buffer[] = [];
    let header = "";
    const server = await localServer((request, response) => {
      header = request.headers["content-type"] ?? "";
      response.end();
    });
    const noting: typeof fetch = async (...given) => {
      taken.push(Buffer.from(await new Request(...given).arrayBuffer()));
      return fetch(...given);
    };
    const client = connect({ ...account, url: server.origin }, { credentials: { token: "t" }, fetch: noting });
    const operations = bindOperations(client, { upload: { method: "POST", path: "/file/" } });
    await operations.upload({ body });
    expect(header).toMatch(type);
    expect(taken[0]?.includes(Buffer.from(bytes))).toBe(true);
  });
});

describe("operations", () => {
  const operations = {
    getContacts: { method: "GET", path: "/contacts/" },
    postContactsById: { method: "POST", path: "/contacts/{id}/" },
    getAuthUser: { method: "GET", path: "/auth/user" },
  } as const;

  test("take path, query and body, and keep the path's ending", async () => {
    const { client, sent } = fakeClient([{ json: { response: {} } }]);
    const bound = bindOperations(client, operations);
    expect(await bound.getContacts({ query: { start: 0 } })).toEqual({ response: {} });
    await bound.postContactsById({ path: { id: "a/b" }, body: { first_name: "Ann" } });
    await bound.getAuthUser();
    expect(sent).toEqual([
      { line: "GET /contacts/", query: { start: "0" }, body: undefined },
      { line: "POST /contacts/a%2Fb/", query: {}, body: { first_name: "Ann" } },
      { line: "GET /auth/user", query: {}, body: undefined },
    ]);
  });

  test.each([
    { name: "a missing part of the path", work: { path: {} }, want: '/contacts/{id}/ needs "id"' },
    { name: "half a sign", work: { path: { id: "\ud800" } }, want: '/contacts/{id}/ needs "id"' },
    { name: "an inherited one", work: {}, want: '/contacts/{id}/ needs "id"' },
    { name: "an unknown part", work: { path: { id: "1" }, params: {} }, want: 'has no "params"' },
  ])("$name is refused before anything is sent", async ({ work, want }) => {
    const { client, sent } = fakeClient([{ json: {} }]);
    await expect(bindOperations(client, operations).postContactsById(work)).rejects.toThrow(want);
    expect(sent).toEqual([]);
  });

  test("are typed by what openapi-typescript prints", () => {
    interface Ok<T> {
      headers: { [name: string]: unknown };
      content: { "application/json": T };
    }
    interface List {
      parameters: {
        query?: { start?: number; filter?: readonly object[] | null };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: { 200: Ok<{ response: { total?: number } }>; 400: Ok<{ message: string }> };
    }
    interface Change {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { "application/json": { first_name?: string } } };
      responses: { 200: Ok<1>; 201: Ok<2>; 404: Ok<3> };
    }
    interface Remove {
      parameters: { query?: { purge?: boolean }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: Ok<{ ok: true }>; 204: { headers: { [name: string]: unknown }; content?: never } };
    }
    interface Name {
      parameters: { query: { name: string }; header?: never; path?: never; cookie?: never };
      requestBody?: { content: { "application/json": string } };
      responses: { 200: { headers: object; content: { "application/octet-stream": string } } };
    }
    interface Upload {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { "multipart/form-data": { file?: string }; "image/png": string } };
      responses: { 200: { headers: object; content: { "application/pdf": string; "text/csv": string } } };
    }
    expectTypeOf<FormData | Blob | ArrayBuffer | Uint8Array | { file: Blob }>().toExtend<
      OperationRequest<Upload>["body"]
    >();
    expectTypeOf<{ file: number }>().not.toExtend<OperationRequest<Upload>["body"]>();
    expectTypeOf<OperationAnswer<Upload>>().toEqualTypeOf<string | Uint8Array>();
    expectTypeOf<{ query: { start: 1 } }>().toExtend<OperationRequest<List>>();
    expectTypeOf<object>().toExtend<OperationRequest<List>>();
    expectTypeOf<{ query: { stat: 1 }; body: 1 }>().not.toExtend<OperationRequest<List>>();
    expectTypeOf<OperationAnswer<List>>().toEqualTypeOf<{ response: { total?: number } }>();
    expectTypeOf<{ path: { id: string }; body: { first_name: string } }>().toExtend<OperationRequest<Change>>();
    expectTypeOf<{ path: { id: string } }>().not.toExtend<OperationRequest<Change>>();
    expectTypeOf<{ body: object }>().not.toExtend<OperationRequest<Change>>();
    expectTypeOf<OperationAnswer<Change>>().toEqualTypeOf<1 | 2>();
    expectTypeOf<{ path: { id: string } }>().toExtend<OperationRequest<Remove>>();
    expectTypeOf<OperationAnswer<Remove>>().toEqualTypeOf<{ ok: true } | undefined>();
    expectTypeOf<object>().not.toExtend<OperationRequest<Name>>();
    expectTypeOf<{ query: { name: string } }>().toExtend<OperationRequest<Name>>();
    expectTypeOf<OperationAnswer<Name>>().toEqualTypeOf<Uint8Array>();
    interface Sheet {
      responses: {
        200: { content: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string } };
      };
    }
    expectTypeOf<OperationAnswer<Sheet>>().toEqualTypeOf<Uint8Array>();
  });
});
