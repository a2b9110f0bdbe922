import { createServer } from "node:net";
import { expect, test } from "vitest";
import { webEnvironment } from "../../templates/runtime/environment.js";
import { CrmError, RateLimitError, UnknownOutcomeError } from "../../templates/runtime/errors.js";
import type { Environment } from "../../templates/runtime/session.js";
import { type Fault, faultyServer } from "./faulty-server.js";
import { testCall, testSession } from "./session-setup.js";

const html = { status: 200, body: "<html>Sign in</html>", headers: { "content-type": "text/html" } };
const soon = { status: 429, headers: { "retry-after": "0" } };
const later = { status: 429, headers: { "retry-after": "3600" } };
const past = { status: 503, headers: { "retry-after": "Thu, 01 Jan 1970 00:00:00 GMT" } };

/** What one fault does to a read and to a write: "sent again", or the error's code and the code of its cause. */
const faults: readonly [string, Fault, read: string, write: string][] = [
  ["429", { status: 429 }, "sent again", "sent again"],
  ["429 with Retry-After", soon, "sent again", "sent again"],
  ["429, come back in an hour", later, "rate-limit", "rate-limit"],
  ["500", { status: 500 }, "sent again", "unknown-outcome < server"],
  ["503 with a date in the past", past, "sent again", "unknown-outcome < server"],
  ["400", { status: 400 }, "request", "request"],
  ["401", { status: 401 }, "authentication", "authentication"],
  ["403", { status: 403 }, "permission", "permission"],
  ["404", { status: 404 }, "not-found", "not-found"],
  ["408", { status: 408 }, "sent again", "unknown-outcome < timeout"],
  ["422", { status: 422 }, "request", "request"],
  ["301", { status: 301, headers: { location: "https://elsewhere.example/?q" } }, "request", "request"],
  ["302", { status: 302, headers: { location: "/login" } }, "request", "unknown-outcome < request"],
  ["reset before the answer", "reset", "sent again", "unknown-outcome < network"],
  ["reset in the body", "reset in body", "sent again", "unknown-outcome < network"],
  ["half a body", "half body", "sent again", "unknown-outcome < network"],
  ["half a JSON", "half JSON", "sent again", "unknown-outcome < decode"],
  ["a page with 200", html, "sent again", "unknown-outcome < decode"],
  ["an empty 200", { status: 200, body: "" }, "sent again", "unknown-outcome < decode"],
  ["no headers in time", "silent", "sent again", "unknown-outcome < timeout"],
  ["no body in time", "silent in body", "sent again", "unknown-outcome < timeout"],
];

test.each(
  faults.flatMap(([name, fault, read, write]) => [
    { name, fault, effect: "read" as const, want: read },
    { name, fault, effect: "write" as const, want: write },
  ]),
)("$name on a $effect: $want", async ({ fault, effect, want }) => {
  const server = await faultyServer([fault]);
  const environment =
    typeof fault === "string" && fault.startsWith("silent") ? impatient(server.arrived(1)) : undefined;
  const sent = testSession(server.url, {}, environment && { environment }).send(testCall(effect));
  const got = await sent.then(
    (value) => (expect(value).toEqual({ ok: true }), "sent again"),
    (error: unknown) => codesOf(error),
  );
  expect(got).toBe(want);
  expect(server.seen).toHaveLength(want === "sent again" ? 2 : 1);
});

/** The platform's world, but the first time-out comes soon after `arrived`, however slow the machine is. */
function impatient(arrived: Promise<void>): Environment {
  let isFirst = true;
  return {
    ...webEnvironment(),
    later: (ms, call) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      if (isFirst) void arrived.then(() => (timer = setTimeout(call, 40)));
      else timer = setTimeout(call, ms);
      isFirst = false;
      return () => clearTimeout(timer);
    },
  };
}

function codesOf(error: unknown): string {
  if (!(error instanceof CrmError)) throw error;
  return error.cause instanceof CrmError ? `${error.code} < ${codesOf(error.cause)}` : error.code;
}

test("a refused connection: writes are sent again too, as nobody was there", async () => {
  const url = await addressOfNobody();
  const codes: string[] = [];
  const session = testSession(url, { on: (event) => event.kind === "retry" && codes.push(event.code) });
  await expect(session.send(testCall("write"))).rejects.toMatchObject({ code: "network" });
  expect(codes).toEqual(["network", "network", "network", "network"]);
});

test("what stays wrong: five attempts, or as many as were allowed", async () => {
  const server = await faultyServer(() => ({ status: 500 }));
  await expect(testSession(server.url).send(testCall("read"))).rejects.toMatchObject({ code: "server", status: 500 });
  expect(server.seen).toHaveLength(5);
  const session = testSession(server.url, { retry: { attempts: 1 } });
  await expect(session.send(testCall("read"))).rejects.toMatchObject({ code: "server" });
  expect(server.seen).toHaveLength(6);
});

test("Retry-After beyond the cap is reported as it is", async () => {
  const server = await faultyServer([later]);
  const error: unknown = await testSession(server.url)
    .send(testCall("read"))
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfterMs: 3_600_000, status: 429, method: "GET", place: `${server.url}/things/` });
});

test("no write is carried out twice, whatever happens", async () => {
  const kinds: readonly Fault[] = ["reset", "reset in body", "half body", "half JSON", html, { status: 500 }, soon];
  const carriedOut = new Map<string, number>();
  const server = await faultyServer((request, index) => {
    const fault = kinds[index % (kinds.length + 3)];
    if (fault !== soon) carriedOut.set(request.body, (carriedOut.get(request.body) ?? 0) + 1);
    return fault;
  });
  const session = testSession(server.url);
  for (let write = 0; write < 120; write += 1) {
    const sent = session.send(testCall("write", { body: `write ${write}` }));
    const error: unknown = await sent.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error !== null) expect(error).toBeInstanceOf(UnknownOutcomeError);
  }
  expect(carriedOut.size).toBe(120);
  expect(Math.max(...carriedOut.values())).toBe(1);
});

/** A port on which somebody listened a moment ago. */
async function addressOfNobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}
