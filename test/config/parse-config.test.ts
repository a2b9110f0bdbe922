import { describe, expect, it } from "vitest";
import { complaints, file, parse } from "./parse.js";

const account = (...lines: readonly string[]) =>
  ["accounts:", "  acme:", "    provider: freeagent", ...lines.map((line) => `    ${line}`), ""].join("\n");

describe("a configuration that is right", () => {
  it("is filled with every default", () => {
    const config = parse("accounts:\n  Acme:\n    provider: freeagent\n");
    expect({ ...config, accounts: config.accounts.map(({ at: _at, ...rest }) => rest) }).toEqual({
      file,
      directory: "/project",
      schemas: "/project/schemas",
      output: "/project/generated",
      accounts: [
        {
          name: "Acme",
          provider: "freeagent",
          url: null,
          credentials: {},
          package: { name: "@fieldwright/acme", version: "0.0.0", private: true },
          entities: { include: [], exclude: [], add: [], hidden: false },
          lines: {},
          documents: [],
          schema: [],
          scalars: { date: "string" },
          overrides: {},
          policy: [],
          openapi: null,
          update: "post",
        },
      ],
    });
  });

  it("carries every key of the contract", () => {
    const config = parse(`
accounts:
  acme:
    provider: freeagent
    url: https://freeagent.network
    credentials:
      clientId: \${FREEAGENT_CLIENT_ID}
      clientSecret: \${FREEAGENT_CLIENT_SECRET}
    package: { name: "@acme/crm", version: 1.2.3, private: false }
    entities: { include: [contact, logo, "quote*"], exclude: [], hidden: true }
    lines: { quote_item: quote }
    documents: operations/**/*.graphql
    scalars: { date: Date }
    overrides:
      contact.contact_field14: { name: segment, type: choice, multiple: true, open: true, readOnly: false, required: false }
      contact.contact_field20: { type: { ts: Money, from: "./money.js" } }
    policy:
      - { code: field.removed, severity: safe, reason: nobody reads it, expires: 2030-12-31 }
  northwind:
    provider: freecrm
    url: https://api.cogmento.com/api/1
    credentials: { token: \${FREECRM_TOKEN} }     # or email + password
    openapi: https://api.cogmento.com/static/openapi/openapi.yaml
    update: patch
schemas: crm/schemas
output: ../out
`);
    const [acme, northwind] = config.accounts;
    expect(config.schemas).toBe("/project/crm/schemas");
    expect(config.output).toBe("/out");
    expect(acme).toMatchObject({
      credentials: { clientId: "${FREEAGENT_CLIENT_ID}", clientSecret: "${FREEAGENT_CLIENT_SECRET}" },
      package: { name: "@acme/crm", version: "1.2.3", private: false },
      entities: { include: ["contact", "logo", "quote*"], exclude: [], add: [], hidden: true },
      lines: { quote_item: "quote" },
      documents: ["operations/**/*.graphql"],
      scalars: { date: "Date" },
      overrides: {
        "contact.contact_field14": { name: "segment", type: "choice", multiple: true, open: true },
        "contact.contact_field20": { type: { ts: "Money", from: "./money.js" } },
      },
      policy: [{ code: "field.removed", severity: "safe", reason: "nobody reads it", expires: "2030-12-31" }],
    });
    expect(northwind).toMatchObject({ credentials: { token: "${FREECRM_TOKEN}" }, update: "patch" });
    expect(acme?.at("overrides", "contact.contact_field20", "type")).toEqual({
      kind: "file",
      file,
      line: 16,
      column: 34,
    });
    expect(acme?.at("overrides", "contact.nothing")).toEqual({ kind: "file", file, line: 14, column: 5 });
    expect(acme?.at("entities", "include", "2")).toEqual({ kind: "file", file, line: 10, column: 42 });
  });

  it("leaves the keys of graphql-codegen alone", () => {
    const text = `schema: \${NOT_SET}\ngenerates: { out.ts: { plugins: [typescript] } }\n${account()}`;
    expect(complaints(text)).toEqual([]);
  });

  it("takes anchors and merges, and finds places through them", () => {
    const config = parse(
      account("entities: &all { hidden: true }", "scalars: { date: Date }").concat(
        "  other:\n    provider: freecrm\n    entities: { <<: *all, include: [a] }\n",
      ),
    );
    expect(config.accounts[1]?.entities).toEqual({ hidden: true, include: ["a"], exclude: [], add: [] });
  });

  it("leaves the variables of pull in place", () => {
    const text = account("url: ${URL}", "openapi: ${SPEC}", "credentials: { token: ${TOKEN} }").replace(
      "freeagent",
      "freecrm",
    );
    expect(parse(text).accounts[0]).toMatchObject({
      url: "${URL}",
      openapi: "${SPEC}",
      credentials: { token: "${TOKEN}" },
    });
  });
});
