import { describe, expect, it } from "vitest";
import { type Environment, resolveAccess, resolveText } from "../../generator/config/resolve.js";
import { ProblemError } from "../../generator/problem/problem.js";
import { parse } from "./parse.js";

const freeagent = {
  defaultUrl: "https://freeagent.network",
  credentials: [
    { clientId: "FREEAGENT_CLIENT_ID", clientSecret: "FREEAGENT_CLIENT_SECRET" },
    { token: "FREEAGENT_TOKEN" },
  ],
};

function access(lines: string, environment: Environment, provider = "freeagent") {
  const config = parse(`accounts:\n  acme:\n    provider: ${provider}\n${lines}`);
  const [account] = config.accounts;
  if (account === undefined) throw new Error("no account");
  const { config: resolved, ...rest } = resolveAccess(config, account, freeagent, environment);
  return { ...rest, openapi: resolved.accounts[0]?.openapi };
}

function refusal(lines: string, environment: Environment): string {
  try {
    access(lines, environment);
  } catch (error) {
    if (error instanceof ProblemError) {
      return error.problems.map(({ message, hint }) => `${message} ${hint}`).join("\n");
    }
  }
  throw new Error("was not refused");
}

const pair = { FREEAGENT_CLIENT_ID: "an-id", FREEAGENT_CLIENT_SECRET: "canary-secret" };

describe("variables", () => {
  it.each<[string, Environment, unknown]>([
    ["plain", {}, { kind: "text", text: "plain" }],
    ["a ${A} b ${B:two} $C", { A: "1" }, { kind: "text", text: "a 1 b two $C" }],
    ["${A:x}", { A: "" }, { kind: "text", text: "x" }],
    ["${A:}", {}, { kind: "text", text: "" }],
    ["${A:https://x.example.com/y}", {}, { kind: "text", text: "https://x.example.com/y" }],
    ["${A}", { A: "${B}", B: "2" }, { kind: "text", text: "${B}" }],
    ["${A}${B}${A}", { A: "" }, { kind: "missing", variables: ["A", "B"] }],
    ["${toString}", {}, { kind: "missing", variables: ["toString"] }],
  ])("%s", (text, environment, want) => {
    expect(resolveText(text, environment)).toEqual(want);
  });
});

describe("what pull needs", () => {
  it.each<[string, { lines: string; environment: Environment; want: object }]>([
    [
      "defaults",
      {
        lines: "",
        environment: pair,
        want: {
          url: "https://freeagent.network",
          credentials: { clientId: "an-id", clientSecret: "canary-secret" },
          openapi: null,
        },
      },
    ],
    [
      "the other way to sign in",
      { lines: "", environment: { FREEAGENT_TOKEN: "t" }, want: { credentials: { token: "t" } } },
    ],
    [
      "the user's own variables",
      {
        lines: "    credentials: { token: '${MINE}' }\n",
        environment: { ...pair, MINE: "m" },
        want: { credentials: { token: "m" } },
      },
    ],
    [
      "an address in a variable",
      {
        lines: "    url: ${URL}\n",
        environment: { ...pair, URL: "https://a.example.com//" },
        want: { url: "https://a.example.com" },
      },
    ],
    [
      "plain http on this machine",
      { lines: "    url: http://127.1.2.3:8080/api\n", environment: pair, want: { url: "http://127.1.2.3:8080/api" } },
    ],
    ["the same by IPv6", { lines: "    url: http://[::1]:1\n", environment: pair, want: { url: "http://[::1]:1" } }],
  ])("%s", (_, { lines, environment, want }) => {
    expect(access(lines, environment)).toMatchObject(want);
  });
});

describe("a document of OpenAPI", () => {
  it.each([
    ["spec/a.yaml", "/project/spec/a.yaml"],
    ["${SPEC}", "https://a.example.com/a.yaml"],
  ])("%s", (openapi, want) => {
    const environment = { ...pair, SPEC: "https://a.example.com/a.yaml" };
    expect(access(`    openapi: ${openapi}\n`, environment, "freecrm")).toMatchObject({ openapi: want });
  });
});

describe("what is refused, by the names of keys and variables", () => {
  it.each<[string, string, Environment, RegExp]>([
    ["nothing set", "", {}, /FREEAGENT_CLIENT_ID and FREEAGENT_CLIENT_SECRET are not set.*FREEAGENT_TOKEN is not set/],
    [
      "half of it",
      "",
      { FREEAGENT_CLIENT_SECRET: "canary-secret" },
      /^No credentials for account acme: FREEAGENT_CLIENT_ID is not set for clientId \+ clientSecret \(clientSecret is there\)\. /,
    ],
    [
      "half of it configured",
      "    credentials: { clientId: ${X} }\n",
      pair,
      /has clientId, which is not enough.*Give clientId \+ clientSecret, or token/,
    ],
    ["own variable not set", "    credentials: { token: ${MINE} }\n", pair, /MINE is not set for token/],
    [
      "a key misspelt",
      "    credentials: { tokne: canary-secret }\n",
      pair,
      /Unknown key "tokne".*Did you mean "token"/,
    ],
    [
      "http to elsewhere",
      "    url: ${URL}\n",
      { ...pair, URL: "http://127.0.0.1.example.com/canary-secret" },
      /must be https/,
    ],
    ["not an address", "    url: ${URL}\n", { ...pair, URL: "canary-secret" }, /must be an address/],
    ["no address", "    url: ${URL}\n", pair, /variable URL, which accounts\.acme\.url refers to, is not set/],
  ])("%s", (_, lines, environment, want) => {
    const said = refusal(lines, environment);
    expect(said).toMatch(want);
    expect(said).not.toContain("canary-secret");
  });
});
