import { createServer, type RequestListener } from "node:http";
import { Readable } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import type { BaseClientOptions } from "../../templates/runtime/client-options.js";
import { testCall, testSession } from "./session-setup.js";

const json = { "content-type": "application/json" };
const once = { retry: { attempts: 3 } };

/** The address of a server, and how many requests it has seen. */
async function serverOf(answer: RequestListener): Promise<{ readonly url: string; readonly seen: () => number }> {
  let seen = 0;
  const server = createServer((request, response) => {
    seen += 1;
    request.resume();
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${Object(address).port}`, seen: () => seen };
}

const text = JSON.stringify({ ok: "x".repeat(990) });

test.each([
  { name: "as long as the bound", most: text.length, answer: () => text, headers: {} },
  { name: "packed", most: text.length, answer: () => gzipSync(text), headers: { "content-encoding": "gzip" } },
  { name: "without a length", most: text.length, answer: () => text, headers: { "transfer-encoding": "chunked" } },
])("an answer is read: $name", async ({ most, answer, headers }) => {
  const { url } = await serverOf((_, response) => void response.writeHead(200, { ...json, ...headers }).end(answer()));
  const session = testSession(url, { maxAnswerBytes: most });
  expect(await session.send(testCall("read"))).toEqual(JSON.parse(text));
});

test.each([
  { name: "longer by a byte", answer: () => text, headers: {} },
  { name: "packed, and longer when unpacked", answer: () => gzipSync(text), headers: { "content-encoding": "gzip" } },
  { name: "without a length", answer: () => text, headers: { "transfer-encoding": "chunked" } },
])("an answer that is too long says what to do, and is asked for once: $name", async ({ answer, headers }) => {
  const server = await serverOf((_, response) => void response.writeHead(200, { ...json, ...headers }).end(answer()));
  const session = testSession(server.url, { ...once, maxAnswerBytes: text.length - 1 });
  const message =
    `theCall: ${server.url}/things/ answered more than ${text.length - 1} bytes. ` +
    "Ask for less (a smaller `limit` or `pageSize`, fewer fields by `select`), or raise `maxAnswerBytes`.";
  await expect(session.send(testCall("read"))).rejects.toMatchObject({ code: "decode", status: 200, message });
  expect(server.seen()).toBe(1);
  const written = session.send(testCall("write"));
  await expect(written).rejects.toMatchObject({ code: "unknown-outcome", cause: { code: "decode", message } });
  expect(server.seen()).toBe(2);
});

test("what packs without end is read up to the bound, and no further", async () => {
  const closed: Promise<void>[] = [];
  const { url } = await serverOf((_, response) => {
    response.writeHead(200, { ...json, "content-encoding": "gzip" });
    const zeros = new Readable({
      read() {
        this.push(Buffer.alloc(65_536));
      },
    });
    zeros.pipe(createGzip()).pipe(response);
    closed.push(new Promise((resolve) => response.on("close", () => resolve(void zeros.destroy()))));
  });
  const session = testSession(url, { ...once, maxAnswerBytes: 1_000_000 });
  await expect(session.send(testCall("read"))).rejects.toMatchObject({ code: "decode" });
  await Promise.all(closed);
  expect(closed).toHaveLength(1);
});

test("a file has the same bound", async () => {
  const bytes = Buffer.from([0xff, 0, 0xfe, 1]);
  const { url } = await serverOf((_, response) => void response.end(bytes));
  const file = testCall("read", { file: true, read: (answer) => answer.bytes });
  expect(await testSession(url, { maxAnswerBytes: 4 }).send(file)).toEqual(new Uint8Array(bytes));
  await expect(testSession(url, { maxAnswerBytes: 3 }).send(file)).rejects.toMatchObject({ code: "decode" });
});

test("a fetch whose body is no stream of the web's is held to it as well", async () => {
  // As node-fetch answers.
  const fetch = async (): Promise<Response> => {
    const response = new Response(text);
    Object.defineProperty(response, "body", { value: Readable.from([text]) });
    return response;
  };
  const session = (options: BaseClientOptions) => testSession("https://crm.example.com", { fetch, ...options });
  expect(await session({}).send(testCall("read"))).toEqual(JSON.parse(text));
  const sent = session({ maxAnswerBytes: 100 }).send(testCall("read"));
  await expect(sent).rejects.toMatchObject({ code: "decode" });
});

test.each([0, 1.5, Number.NaN])("no bound: %s", (maxAnswerBytes) =>
  expect(() => testSession("https://crm.example.com", { maxAnswerBytes })).toThrow("maxAnswerBytes takes"),
);
