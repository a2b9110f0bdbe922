import { describe, expect, test } from "vitest";
import { connect as freeAgent } from "../../generator/providers/freeagent/runtime/index.js";
import { connect as freeCrm } from "../../generator/providers/freecrm/runtime/index.js";
import { refuseOptions } from "../../templates/runtime/refuse-options.js";

const pair = { clientId: "client-1", clientSecret: "a-secret" };
const person = { email: "ann@example.com", password: "a-password" };

const agent = ["AGENT", ["clientId", "clientSecret", "token"]] as const;
const crm = ["CRM", ["token", "email", "password"]] as const;

const unset = (what: string, variable: string): string =>
  `createClient: credentials.${what} is missing or empty. Is the environment variable ${variable} set?`;

describe("credentials that are not there", () => {
  test.each([
    [undefined, unset("clientId", "AGENT_CLIENT_ID")],
    [{}, unset("clientId", "AGENT_CLIENT_ID")],
    [{ credentials: undefined }, unset("clientId", "AGENT_CLIENT_ID")],
    [{ credentials: null }, unset("clientId", "AGENT_CLIENT_ID")],
    [{ credentials: {} }, unset("clientId", "AGENT_CLIENT_ID")],
    [{ credentials: { ...pair, clientId: undefined } }, unset("clientId", "AGENT_CLIENT_ID")],
    [{ credentials: { ...pair, clientSecret: "" } }, unset("clientSecret", "AGENT_CLIENT_SECRET")],
    [{ credentials: { ...pair, clientSecret: "  " } }, unset("clientSecret", "AGENT_CLIENT_SECRET")],
    [{ credentials: { ...pair, clientId: 7 } }, unset("clientId", "AGENT_CLIENT_ID")],
    [{ credentials: { token: undefined } }, unset("token", "AGENT_TOKEN")],
    [{ credentials: { token: "" } }, unset("token", "AGENT_TOKEN")],
  ])("of the one CRM, for %j", (options, want) => {
    expect(() => refuseOptions(options, ...agent)).toThrow(want);
  });

  test.each([
    [undefined, unset("token", "CRM_TOKEN")],
    [{ credentials: { token: undefined } }, unset("token", "CRM_TOKEN")],
    [{ credentials: { ...person, password: undefined } }, unset("password", "CRM_PASSWORD")],
    [{ credentials: { ...person, email: "" } }, unset("email", "CRM_EMAIL")],
  ])("of the other, for %j", (options, want) => {
    expect(() => refuseOptions(options, ...crm)).toThrow(want);
  });

  test.each([{ credentials: pair }, { credentials: { token: "t" } }, { credentials: { ...pair, token: undefined } }])(
    "%j is taken",
    (options) => refuseOptions(options, ...agent),
  );

  test("a function that gives the token is not called for it", () => {
    refuseOptions({ credentials: { token: () => expect.unreachable() } }, ...agent);
  });
});

test.each([
  [{ timeout: 1000 }, 'createClient: the options has no "timeout". Did you mean "timeoutMs"?'],
  [{ ratelimit: 1 }, 'createClient: the options has no "ratelimit". Did you mean "rateLimit"?'],
  [{ rateLimit: { request: 1 } }, 'createClient: rateLimit has no "request". Did you mean "requests"?'],
  [{ retry: { attempt: 1 } }, 'createClient: retry has no "attempt". Did you mean "attempts"?'],
  [{ credentials: { clientid: "x" } }, 'createClient: credentials has no "clientid". Did you mean "clientId"?'],
])("%j is refused with a suggestion", (options, want) => {
  expect(() => refuseOptions({ credentials: pair, ...options }, ...agent)).toThrow(want);
});

test("both clients refuse at once", () => {
  const account = { name: "acme", url: "https://crm.example.com", date: "string" } as const;
  const credentials = { token: "" };
  expect(() => freeAgent(account, { credentials })).toThrow("FREEAGENT_TOKEN");
  expect(() => freeCrm(account, { credentials })).toThrow("FREECRM_TOKEN");
});
