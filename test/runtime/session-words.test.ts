import { expect, test } from "vitest";
import type { ClientEvent } from "../../templates/runtime/client-options.js";
import { CrmError, DecodeError } from "../../templates/runtime/errors.js";
import { givenToken } from "../../templates/runtime/given-token.js";
import { testCall, testSession } from "./session-setup.js";
import { virtualEnvironment } from "./virtual-environment.js";

const url = "https://crm.example.com";
const once = { retry: { attempts: 1 } };

type Fetch = typeof globalThis.fetch;

const failing =
  (thrown: unknown): Fetch =>
  () =>
    Promise.reject(thrown);
const silent: Fetch = () => new Promise(() => undefined);
const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}): Fetch =>
  async () =>
    new Response('{"ok":true}', { status, headers });

/** One answer after the other, then successes. */
function scripted(...statuses: readonly number[]): Fetch {
  const left = [...statuses];
  return async () => new Response('{"ok":true}', { status: left.shift() ?? 200 });
}

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => ({ value }),
    (error: unknown) => error,
  );
}

const coded = (message: string, code: unknown, cause?: unknown) =>
  Object.assign(new Error(message, cause === undefined ? {} : { cause }), { code });

function round(): Error {
  const error = new Error("round");
  error.cause = error;
  return error;
}

test.each([
  ["a text", "boom", "boom"],
  ["words alone", new TypeError("Failed to fetch"), "Failed to fetch"],
  ["a code", coded("reset", "ECONNRESET"), "reset (ECONNRESET)"],
  ["a code that is a number", coded("reset", 23), "reset"],
  ["a cause", new TypeError("fetch failed", { cause: coded("reset", "X") }), "fetch failed: reset (X)"],
  ["causes of causes", coded("a", "A", coded("b", "B", "c")), "a (A): b (B): c"],
  ["causes that go in a circle", round(), Array.from({ length: 6 }, () => "round").join(": ")],
])("no answer, for %s", async (_, thrown, want) => {
  const world = virtualEnvironment(failing(thrown));
  const error = await errorOf(testSession(url, once, { environment: world }).send(testCall("read")));
  expect(error).toMatchObject({
    code: "network",
    message: `theCall: no answer from ${url}/things/: ${want}.`,
    method: "GET",
    place: `${url}/things/`,
  });
});

const unknown = "theCall: whether this was carried out is not known; look before sending it again.";

test.each([
  {
    name: "late",
    fetch: silent,
    options: { timeoutMs: 40 },
    want: { code: "timeout", message: `theCall: ${url}/things/ did not answer within 40 ms.`, place: `${url}/things/` },
    write: `${unknown} theCall: ${url}/things/ did not answer within 40 ms.`,
  },
  {
    name: "not done by the deadline",
    fetch: silent,
    options: { deadlineMs: 40 },
    want: { code: "timeout", message: "theCall: not done within 40 ms.", method: "GET" },
    write: `${unknown} theCall: not done within 40 ms.`,
  },
  {
    name: "a failing server",
    fetch: answering(500),
    options: {},
    want: { code: "server", message: `theCall: ${url}/things/ answered 500`, status: 500 },
    write: `${unknown} theCall: ${url}/things/ answered 500`,
  },
])("$name: what is said of it, and of a write", async ({ fetch, options, want, write }) => {
  for (const effect of ["read", "write"] as const) {
    const world = virtualEnvironment(fetch);
    const session = testSession(url, { ...once, ...options }, { environment: world });
    const error = await world.until(errorOf(session.send(testCall(effect))));
    if (effect === "read") expect(error).toMatchObject(want);
    else expect(error).toMatchObject({ code: "unknown-outcome", message: write, cause: { code: want.code } });
  }
});

test.each([
  {
    name: "with an address",
    status: 307,
    headers: { location: "https://else.example/there?q=1" },
    to: " to https://else.example/there",
  },
  { name: "to a path", status: 302, headers: { location: "/login" }, to: ` to ${url}/login` },
  { name: "to nowhere", status: 303, headers: { location: "http://" }, to: "" },
])("a redirect $name", async ({ status, headers, to }) => {
  const world = virtualEnvironment(answering(status, headers));
  const error = await errorOf(testSession(url, {}, { environment: world }).send(testCall("read")));
  expect(error).toMatchObject({
    code: "request",
    message: `theCall: ${url}/things/ redirects${to}, which is not followed. Is \`url\` the CRM's own address?`,
    method: "GET",
    place: `${url}/things/`,
    status,
  });
});

test("a redirect that the platform hides is none to follow, either", async () => {
  const hidden = Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
  const world = virtualEnvironment(async () => hidden);
  const error = await errorOf(testSession(url, {}, { environment: world }).send(testCall("read")));
  expect(error).toMatchObject({ code: "request", message: expect.stringContaining("redirects to") });
});

test.each([
  [undefined, "application/json"],
  [{ accept: "text/csv" }, "text/csv"],
  [{ Accept: "text/csv" }, "text/csv"],
])("of headers %j, accept: %s", async (headers, want) => {
  const seen: (string | null)[] = [];
  const world = virtualEnvironment(async (_, init) => {
    seen.push(new Headers(init?.headers).get("accept"));
    return new Response("{}");
  });
  const call = testCall("read", headers === undefined ? {} : { headers });
  await testSession(url, {}, { environment: world }).send(call);
  expect(seen).toEqual([want]);
});

test("what reads an answer sees its status, headers, text and JSON", async () => {
  const world = virtualEnvironment(answering(201, { "x-total": "7", "retry-after": "3" }));
  const call = testCall("read", {
    read: ({ header, ...answer }) => ({ ...answer, total: header("x-total"), none: header("x-none") }),
  });
  expect(await testSession(url, {}, { environment: world }).send(call)).toEqual({
    status: 201,
    json: { ok: true },
    text: '{"ok":true}',
    place: `${url}/things/`,
    retryAfterMs: 3000,
    total: "7",
    none: null,
  });
});

test.each([
  { name: "an error that is no CRM's", error: new TypeError("a defect"), write: { name: "TypeError" } },
  {
    name: "JSON of another shape",
    error: new DecodeError("no list"),
    write: { name: "UnknownOutcomeError", cause: { name: "DecodeError", message: "no list" } },
  },
])("$name, thrown by what reads the answer, is final", async ({ error, write }) => {
  const expected = { read: { name: error.name, message: error.message }, write };
  for (const effect of ["read", "write"] as const) {
    let sent = 0;
    const world = virtualEnvironment(async () => ((sent += 1), new Response("{}")));
    const read = (): never => {
      throw error;
    };
    const thrown = await errorOf(testSession(url, {}, { environment: world }).send(testCall(effect, { read })));
    expect(thrown).toMatchObject(expected[effect]);
    expect(thrown instanceof CrmError).toBe(error instanceof CrmError);
    expect(sent).toBe(1);
  }
});

test("events: what is waited for, sent, answered, renewed and sent again", async () => {
  const answers = scripted(401, 503);
  const world = virtualEnvironment(async (...request) => {
    await world.sleep(30);
    return answers(...request);
  });
  const events: ClientEvent[] = [];
  const tokenPlan = givenToken("Bearer", { token: async () => "abcd" });
  const options = { on: (event: ClientEvent) => void events.push(event), retry: { baseMs: 100 } };
  const rateLimit = { requests: 1, perMs: 500 };
  const session = testSession(url, options, { environment: world, tokenPlan, rateLimit });
  await world.until(session.send(testCall("read")));
  const about = { name: "theCall", method: "GET", place: `${url}/things/` };
  const retry = { kind: "retry", name: "theCall" };
  const wait = { kind: "wait", name: "theCall" };
  expect(events).toEqual([
    { kind: "request", ...about, attempt: 1 },
    { kind: "response", ...about, attempt: 1, status: 401, ms: 30 },
    { ...retry, attempt: 1, waitMs: 0, code: "authentication" },
    { ...wait, waitMs: 501 },
    { kind: "request", ...about, attempt: 2 },
    { kind: "response", ...about, attempt: 2, status: 503, ms: 30 },
    { ...retry, attempt: 2, waitMs: 100, code: "server" },
    { ...wait, waitMs: 401 },
    { kind: "request", ...about, attempt: 3 },
    { kind: "response", ...about, attempt: 3, status: 200, ms: 30 },
  ]);
});

test("a 503 holds back its own call alone", async () => {
  const starts: number[] = [];
  const answers = scripted(503);
  const world = virtualEnvironment((...request) => (starts.push(world.now()), answers(...request)));
  const setup = { environment: world, rateLimit: { requests: 45, perMs: 10_000 } };
  const session = testSession(url, { retry: { baseMs: 400 } }, setup);
  const first = session.send(testCall("read"));
  await world.runTo(10);
  await world.until(Promise.all([first, session.send(testCall("read"))]));
  expect(starts).toEqual([0, 10, 400]);
});

test.each([
  { name: "a failing server", status: 500, anonymous: false, tokens: 1 },
  { name: "a refused request without a token", status: 401, anonymous: true, tokens: 0 },
])("$name renews no token", async ({ status, anonymous, tokens }) => {
  let asked = 0;
  const tokenPlan = givenToken("Bearer", { token: () => `t-${(asked += 1)}` });
  let sent = 0;
  const world = virtualEnvironment(async () => ((sent += 1), new Response("{}", { status })));
  const session = testSession(url, once, { environment: world, tokenPlan });
  await errorOf(session.send(testCall("read", { anonymous })));
  expect([sent, asked]).toEqual([1, tokens]);
});

test.each(["the client's signal", "the call's signal"])("of two signals each ends a call: %s", async (which) => {
  const [client, call] = [new AbortController(), new AbortController()];
  const world = virtualEnvironment(silent);
  const session = testSession(url, { signal: client.signal }, { environment: world });
  const sent = session.send(testCall("read"), { signal: call.signal });
  await world.runTo(10);
  const gone = new Error("gone");
  (which === "the call's signal" ? call : client).abort(gone);
  await expect(sent).rejects.toBe(gone);
});

test("a file comes as bytes, whatever they spell", async () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x7b, 0x7d]);
  const world = virtualEnvironment(async () => new Response(bytes));
  const session = testSession(url, {}, { environment: world });
  const seen = async (file: boolean) =>
    session.send(testCall("read", { file, read: (answer) => [answer.bytes, answer.text, answer.json] }));
  expect(await seen(true)).toEqual([bytes, "\ufffd\ufffd{}", undefined]);
  expect(await seen(false)).toEqual([undefined, "\ufffd\ufffd{}", undefined]);
});

test.each([
  ["ends where the pause would", 100, ["server", 1]],
  ["leaves time for the next attempt", 101, [undefined, 2]],
])("a deadline that %s", async (_, deadlineMs, want) => {
  let sent = 0;
  const answers = scripted(503);
  const world = virtualEnvironment((...request) => ((sent += 1), answers(...request)));
  const session = testSession(url, { retry: { baseMs: 100 }, deadlineMs }, { environment: world });
  const answer = await world.until(errorOf(session.send(testCall("read"))));
  expect([answer instanceof CrmError ? answer.code : undefined, sent]).toEqual(want);
});

test("a call that waits for its token ends with its signal, and its time with the token", async () => {
  const tokenPlan = givenToken("Bearer", { token: () => new Promise<string>(() => undefined) });
  const call = new AbortController();
  const world = virtualEnvironment(silent);
  const session = testSession(url, {}, { environment: world, tokenPlan });
  const sent = session.send(testCall("read"), { signal: call.signal, timeoutMs: 40 });
  await world.runTo(10);
  const gone = new Error("gone");
  call.abort(gone);
  await expect(sent).rejects.toBe(gone);
  expect(await world.until(errorOf(session.send(testCall("read"), { timeoutMs: 40 })))).toMatchObject({
    code: "timeout",
    message: "theCall: no token within 40 ms.",
    method: "GET",
  });
});
