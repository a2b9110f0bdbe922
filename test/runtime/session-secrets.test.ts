import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { ClientEvent } from "../../templates/runtime/client-options.js";
import { CrmError, RequestError } from "../../templates/runtime/errors.js";
import { givenToken } from "../../templates/runtime/given-token.js";
import { printableText } from "../../templates/runtime/printable-text.js";
import { createRedactor } from "../../templates/runtime/redactor.js";
import { faultyServer } from "./faulty-server.js";
import { testCall, testSession } from "./session-setup.js";

const secret = "canary+secret/of=the test";
const token = "canary-token-0123456789";

/** Every way in which the two could show. */
function forms(text: string): readonly string[] {
  return [text, Buffer.from(text).toString("base64"), encodeURIComponent(text), JSON.stringify(text).slice(1, -1)];
}

function expectNoSecret(text: string): void {
  for (const form of [...forms(secret), ...forms(token)]) expect(text).not.toContain(form);
  for (const part of ["canary+sec", "canary-token"]) expect(text).not.toContain(part);
  for (const [found] of text.matchAll(/[\w+/-]{12,}={0,2}/g)) {
    expect(Buffer.from(found, "base64").toString("latin1")).not.toMatch(/secret|0123/);
  }
}

function shownOf(error: unknown): string {
  if (!(error instanceof CrmError)) throw error;
  const texts = [
    String(error),
    error.stack,
    JSON.stringify(error),
    inspect(error),
    inspect(error, { showHidden: true }),
  ];
  return [...texts, error.cause === undefined ? "" : shownOf(error.cause)].join("\n");
}

/** Where a secret begins within a group of three bytes changes all of its base64. */
const pairs = ["id", "user", "admin"].map((name) => `Basic ${Buffer.from(`${name}:${secret}`).toString("base64")}`);

const echoes = [...forms(secret), ...forms(token), ...pairs];

test.each(echoes.flatMap((echo) => [401, 400, 500].map((status) => ({ echo, status }))))(
  "a server that echoes a secret: $status $echo",
  async ({ echo, status }) => {
    const padding = "x".repeat(960);
    const body = JSON.stringify({ errors: [{ message: `refused ${echo}` }, { message: padding + echo }] });
    const server = await faultyServer(() => ({ status, body }));
    const events: ClientEvent[] = [];
    const tokenPlan = givenToken("Bearer", { token });
    const options = { on: (event: ClientEvent) => void events.push(event), retry: { attempts: 2 } };
    const session = testSession(server.url, options, { tokenPlan, secrets: [secret] });
    for (const effect of ["read", "write"] as const) {
      const error: unknown = await session.send(testCall(effect)).catch((thrown: unknown) => thrown);
      expectNoSecret(shownOf(error));
      expect(shownOf(error)).toContain("refused");
      expect(shownOf(error)).not.toContain("hush");
    }
    expectNoSecret(JSON.stringify(events));
    expect(JSON.stringify(events)).not.toContain("hush");
  },
);

test("a fetch that throws what it was given", async () => {
  const fetch: typeof globalThis.fetch = (_, init) => {
    const header = new Headers(init?.headers).get("authorization");
    return Promise.reject(new TypeError(`bad header ${header}`, { cause: new Error(`headers: ${header}`) }));
  };
  const session = testSession("https://crm.example.com", { fetch }, { tokenPlan: givenToken("Bearer", { token }) });
  const error: unknown = await session.send(testCall("read")).catch((thrown: unknown) => thrown);
  expectNoSecret(shownOf(error));
  expect(error).toMatchObject({ code: "network" });
});

test("a long answer is cut, control characters and marks of direction are gone", async () => {
  const hostile = `\u001b[2Jred\u0007 \u202eevil\u2066 ${"long ".repeat(5000)}`;
  const server = await faultyServer(() => ({ status: 400, body: JSON.stringify({ message: hostile }) }));
  const error: unknown = await testSession(server.url)
    .send(testCall("read"))
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof CrmError)) throw error;
  expect(error.message).toContain("red evil long long");
  expect(error.message.length).toBeLessThanOrEqual(1000);
  expect(error.errors[0]?.message.length).toBeLessThanOrEqual(1000);
  expect(inspect(error)).not.toMatch(/[\u0007\u001b\u202e\u2066]/);
});

test.each([
  ["ab", "a short one ab is left", "a short one ab is left"],
  ["$& $1", "replaced $& $1 literally", "replaced [redacted] literally"],
  ["\ud800abcd", "half a pair \ud800abcd", "half a pair [redacted]"],
  ["from a file\n", "said from a file", "said [redacted]"],
  ["two  spaces", "said two spaces", "said [redacted]"],
  ["zero\u200bwidth", "said zerowidth", "said [redacted]"],
  ["Ab/Cd?ef", "said Ab%2fCd%3fef or Ab%2FCd%3Fef", "said [redacted] or [redacted]"],
  ['ab/c"d', 'said ab/c\\"d or ab/c"d', "said [redacted] or [redacted]"],
  ["wörter", "said w%C3%B6rter or d8O2cnRlcg==", "said [redacted] or [redacted]g=="],
  ["a.c(d", "said abc(d or a.c(d", "said abc(d or [redacted]"],
])("redacting %j", (given, text, want) => {
  expect(createRedactor([given]).clean(text)).toBe(want);
});

test("what nobody sees is in no message", () => {
  expect(printableText("tag\u{e0041}\u{e007f} s\u00adoft \u3164fill\u034fer\u180e")).toBe("tag soft filler");
});

test("a secret that is added later is found, too", () => {
  const redactor = createRedactor(["first-one"]);
  expect(redactor.clean("first-one second-one")).toBe("[redacted] second-one");
  redactor.add("second-one");
  redactor.add("second-one");
  expect(redactor.clean("first-one second-one")).toBe("[redacted] [redacted]");
});

test("of the tokens of ninety days the last two are known, so that an error takes no longer than on the first", () => {
  const redactor = createRedactor(["the-secret"]);
  for (let hour = 0; hour < 2160; hour += 1) redactor.add(`token-of-hour-${hour}-${"x".repeat(1500)}`);
  const text = `the-secret ${[2157, 2158, 2159].map((hour) => `token-of-hour-${hour}-${"x".repeat(1500)}`).join(" ")}`;
  const begin = performance.now();
  const cleaned = redactor.clean(text);
  // Of all of them it would be minutes.
  expect(performance.now() - begin).toBeLessThan(200);
  expect(cleaned).toMatch(/^\[redacted\] token-of-hour-2157-x+…$/);
});

test("a long secret that a long text repeats is not halved by cutting", async () => {
  const long = "canary-".repeat(43);
  const server = await faultyServer(() => ({ status: 400, body: `${long}|`.repeat(40) }));
  const session = testSession(server.url, {}, { tokenPlan: givenToken("Bearer", { token: long }) });
  const error: unknown = await session.send(testCall("read")).catch((thrown: unknown) => thrown);
  expect(shownOf(error)).not.toContain("canary-");
});

test("codes and paths of a server's errors are rid of secrets and made printable", () => {
  const { clean } = createRedactor([token]);
  const errors = [{ message: "no", code: `E\u202e ${token}`, path: ["a", 0, `b ${token}`] }];
  expect(new RequestError("no", { errors }).rewrite(clean).errors).toEqual([
    { message: "no", code: "E [redacted]", path: ["a", 0, "b [redacted]"] },
  ]);
});
