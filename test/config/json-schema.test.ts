import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accountKeys, overrideTypes } from "../../generator/config/account-schema.js";
import { providers } from "../../generator/providers/index.js";
import { accepts } from "./accepts.js";
import { complaints } from "./parse.js";

const schema: unknown = JSON.parse(readFileSync(new URL("../../schemas/codegen.schema.json", import.meta.url), "utf8"));

const account = (fields: object, name = "acme") => ({ accounts: { [name]: { provider: "freeagent", ...fields } } });
const rule = { code: "field.removed", accept: true, reason: "unused" };

/** What an editor underlines and what the tool refuses are the same. YAML reads JSON, so one value serves both. */
function verdicts(value: unknown) {
  return { editor: accepts(schema, value), tool: complaints(JSON.stringify(value)).length === 0 };
}

describe("both accept", () => {
  it.each<[string, unknown]>([
    ["the least", account({})],
    ["keys of graphql-codegen", { ...account({}), schema: "a.graphql", generates: { "a.ts": {} }, hooks: null }],
    ["folders", { ...account({}), schemas: "a", output: "b" }],
    [
      "nothing given",
      { ...account({ url: null, package: null, entities: null, policy: null, update: null }), output: null },
    ],
    ["addresses", account({ url: "https://crm.example.com/api/1" })],
    ["this machine", account({ url: "http://127.0.0.1:8080/api/1" })],
    ["this machine by name", account({ url: "http://localhost" })],
    ["this machine by IPv6", account({ url: "http://[::1]:9/x" })],
    ["an address in a variable", account({ url: "${URL}" })],
    ["credentials", account({ credentials: { token: "${TOKEN}" } })],
    ["a package to publish", account({ package: { name: "@acme/crm", version: "1.2.3-rc.1", private: false } })],
    ["globs", account({ entities: { include: ["a", "b*"], exclude: "c", hidden: true }, documents: "a/**/*.graphql" })],
    ["lines", account({ lines: { quote_item: "quote" } })],
    ["dates", account({ scalars: { date: "Date" } })],
    [
      "overrides",
      account({ overrides: { "contact.a": { name: "größe", type: "choice", multiple: true, open: false } } }),
    ],
    ["a type of one's own", account({ overrides: { "contact.a": { type: { ts: "Money", from: "./money.js" } } } })],
    [
      "a policy",
      account({
        policy: [
          { ...rule, expires: "2030-12-31" },
          { fingerprint: "x", severity: "safe", reason: "y" },
        ],
      }),
    ],
    ["what FreeCRM alone has", account({ provider: "freecrm", openapi: "./spec.yaml", update: "patch" })],
    ["keys of the other CRM that are not given", account({ openapi: null, update: null })],
  ])("%s", (_, value) => {
    expect(verdicts(value)).toEqual({ editor: true, tool: true });
  });
});

describe("both refuse", () => {
  it.each<[string, unknown]>([
    ["no accounts", { output: "a" }],
    ["an empty list of them", { accounts: {} }],
    ["a list of accounts", { accounts: [] }],
    ["an unknown key", { ...account({}), outptu: "a" }],
    ["a number for a folder", { ...account({}), schemas: 5 }],
    ["no provider", { accounts: { acme: {} } }],
    ["another provider", account({ provider: "salesforce" })],
    ["an unknown key of an account", account({ fields: [] })],
    ["an account name with a slash", account({}, "a/b")],
    ["an account name for a device", account({}, "Con")],
    ["an account name that is bundled", account({}, "freeCRM")],
    ["an account name with a dot at its end", account({}, "a.")],
    ["http to elsewhere", account({ url: "http://crm.example.com" })],
    ["http to what only begins like this machine", account({ url: "http://localhost.example.com" })],
    ["a password in the address", account({ url: "https://a:b@crm.example.com" })],
    ["a query in the address", account({ url: "https://crm.example.com/?a" })],
    ["credentials that are not text", account({ credentials: { token: 1 } })],
    ["empty credentials", account({ credentials: { token: "" } })],
    ["a package name with large letters", account({ package: { name: "Acme" } })],
    ["a version that is none", account({ package: { version: "1" } })],
    ["a public package without a name", account({ package: { private: false } })],
    ["text for a flag", account({ entities: { hidden: "yes" } })],
    ["a number among globs", account({ entities: { include: [1] } })],
    ["another date", account({ scalars: { date: "Temporal" } })],
    ["an override of an entity", account({ overrides: { contact: {} } })],
    ["an override of nothing", account({ overrides: { "contact.a": null } })],
    ["a name that is none", account({ overrides: { "contact.a": { name: "a-b" } } })],
    ["a type that is none", account({ overrides: { "contact.a": { type: "string" } } })],
    ["half a type of one's own", account({ overrides: { "contact.a": { type: { ts: "A" } } } })],
    ["a type with more to it", account({ overrides: { "contact.a": { type: { ts: "A", from: "b", x: 1 } } } })],
    ["a rule for nothing", account({ policy: [{ accept: true, reason: "x" }] })],
    ["a rule that does nothing", account({ policy: [{ code: "x", reason: "x" }] })],
    ["a rule without a reason", account({ policy: [{ code: "x", accept: true }] })],
    ["a rule with no day", account({ policy: [{ ...rule, expires: "soon" }] })],
    ["another method", account({ provider: "freecrm", update: "put" })],
    ["a document of OpenAPI for FreeAgent", account({ openapi: "./spec.yaml" })],
    ["a method that updates for FreeAgent", account({ update: "post" })],
    ["lines for FreeCRM", account({ provider: "freecrm", lines: { quote_item: "quote" } })],
    ["documents for FreeCRM", account({ provider: "freecrm", documents: "a.graphql" })],
    ["another CRM's credentials", account({ credentials: { email: "${EMAIL}", password: "${PASSWORD}" } })],
    ["another CRM's client", account({ provider: "freecrm", credentials: { clientId: "${ID}" } })],
  ])("%s", (_, value) => {
    expect(verdicts(value)).toEqual({ editor: false, tool: false });
  });
});

describe("both know the same", () => {
  const text = JSON.stringify(schema);

  it("providers and types", () => {
    expect(text).toContain(`"enum":${JSON.stringify(Object.keys(providers))}`);
    expect(text).toContain(`"enum":${JSON.stringify(overrideTypes)}`);
  });

  it("keys", () => {
    for (const [, keys] of accountKeys) for (const key of keys) expect(text).toContain(`"${key}":`);
  });
});
