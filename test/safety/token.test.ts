import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "../../generated/acme/provider/index.js";
import { AuthenticationError } from "../../generated/acme/runtime/errors.js";
import { webEnvironment } from "../../templates/runtime/environment.js";
import { tellFigure } from "./figure.js";
import { tokenServer, type TokenServer } from "./graphql-server.js";

let server: TokenServer;
let shift = 0;
beforeEach(async () => void (server = await tokenServer()));
afterEach(() => server.close());

function client() {
  shift = 0;
  return connect(
    { name: "acme", url: server.url, date: "string" },
    { credentials: { clientId: "id", clientSecret: "secret" }, rateLimit: { requests: 1_000_000, perMs: 1 } },
    { ...webEnvironment(), now: () => Math.floor(performance.now()) + shift },
  );
}

const ping = "query ping { ping }";

test("1,000 cold starts ask for one token", async () => {
  const crm = client();
  await Promise.all(Array.from({ length: 1000 }, () => crm.request(ping)));
  tell("1,000 concurrent cold starts", 1000, `${server.counts.tokens} token request`, "1", server.counts.tokens === 1);
});

test("100 refused at once ask for one new token", async () => {
  const crm = client();
  await crm.request(ping);
  server.revoke();
  const before = server.counts.tokens;
  await Promise.all(Array.from({ length: 100 }, () => crm.request(ping)));
  const asked = server.counts.tokens - before;
  tell("100 concurrent 401", 100, `${asked} token request`, "1", asked === 1);
});

test("a second 401 is an error, not a loop", async () => {
  const crm = client();
  server.behaviour = "refuse";
  const errors = await Promise.all(
    Array.from({ length: 20 }, () => crm.request(ping).catch((error: unknown) => error)),
  );
  const right = errors.every((error) => error instanceof AuthenticationError) && server.counts.calls === 40;
  tell(
    "second 401",
    20,
    `${server.counts.calls} requests for 20 calls, each an AuthenticationError`,
    "2 a call",
    right,
  );
});

test("a token is renewed before it expires", async () => {
  const crm = client();
  await crm.request(ping);
  shift = 3_530_000;
  await crm.request(ping);
  const early = server.counts.tokens;
  shift = 3_545_000;
  await crm.request(ping);
  const right = early === 1 && server.counts.tokens === 2;
  tell("renewal", 3, right ? "within the last 60 s of the hour" : "at another time", "60 s before expiry", right);
});

test("who gives up waiting for the token takes nobody along", async () => {
  const crm = client();
  server.holdTokens = true;
  const leaver = new AbortController();
  const left = crm.request(ping, {}, { signal: leaver.signal }).catch((error: unknown) => error);
  const others = Array.from({ length: 10 }, () => crm.request(ping));
  await server.arrived(1);
  leaver.abort(new Error("gone"));
  const first = await left;
  server.release();
  const answers = await Promise.all(others);
  const right = first instanceof Error && first.message === "gone" && answers.length === 10;
  tell("abort of one waiter", 11, `${answers.length} of 10 others go on`, "10", right);
});

function tell(what: string, cases: number, figure: string, goal: string, right: boolean): void {
  tellFigure({ suite: `token: ${what}`, cases, failures: right ? 0 : 1, figure, goal });
  expect(right).toBe(true);
}
