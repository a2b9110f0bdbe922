import { describe, expect, it } from "vitest";
import { complaints } from "./parse.js";

const account = (...lines: readonly string[]) =>
  ["accounts:", "  acme:", "    provider: freeagent", ...lines.map((line) => `    ${line}`), ""].join("\n");

describe("a configuration that is wrong is refused at its place", () => {
  it.each<[string, { given: string; want: readonly string[] }]>([
    ["nothing at all", { given: "", want: ["1:1 codegen.yml lists no accounts."] }],
    ["no accounts", { given: "schema: x\n", want: ["1:1 codegen.yml lists no accounts."] }],
    ["an empty list of accounts", { given: "accounts: {}\n", want: ["1:1 codegen.yml lists no accounts."] }],
    [
      "accounts as a list",
      { given: "accounts: [a]\n", want: ["1:1 accounts must be a mapping of names to accounts."] },
    ],
    [
      "a key misspelt",
      { given: `output: a\nschemsa: b\n${account()}`, want: ['2:1 Unknown key "schemsa". Did you mean "schemas"?'] },
    ],
    [
      "an account's key misspelt",
      {
        given: account("overides: {}"),
        want: ['4:5 Unknown key "overides" in accounts.acme. Did you mean "overrides"?'],
      },
    ],
    [
      "a deep key misspelt",
      {
        given: account("overrides:", "  contact.a: { nmae: x }"),
        want: ['5:20 Unknown key "nmae" in accounts.acme.overrides.contact.a. Did you mean "name"?'],
      },
    ],
    ["no provider", { given: "accounts:\n  acme: {}\n", want: ["2:3 accounts.acme.provider is missing."] }],
    [
      "an empty account",
      { given: "accounts:\n  acme:\n", want: ["2:3 accounts.acme must be a mapping of keys to values."] },
    ],
    [
      "a provider misspelt",
      {
        given: "accounts: { acme: { provider: freeagnet } }\n",
        want: ['1:21 accounts.acme.provider: there is no provider "freeagnet". Did you mean "freeagent"?'],
      },
    ],
    [
      "plain http",
      {
        given: account("url: http://crm.example.com"),
        want: ["4:5 accounts.acme.url must be https; plain http is taken for this machine only."],
      },
    ],
    [
      "a password in the address",
      {
        given: account("url: https://u:hunter2@crm.example.com"),
        want: ["4:5 accounts.acme.url must not hold a user or a password."],
      },
    ],
    [
      "credentials as a number",
      { given: account("credentials: { token: 12345 }"), want: ["4:20 accounts.acme.credentials.token must be text."] },
    ],
    [
      "a package name with large letters",
      {
        given: account("package: { name: Acme }"),
        want: ["4:16 accounts.acme.package.name must be a package name: small letters, or @scope/name."],
      },
    ],
    [
      "a public package without a name",
      {
        given: account("package: { private: false }"),
        want: ["4:5 accounts.acme.package needs a name of its own when it is not private."],
      },
    ],
    [
      "text for a flag",
      {
        given: account("entities: { hidden: sure }"),
        want: ["4:17 accounts.acme.entities.hidden must be true or false."],
      },
    ],
    [
      "a number among globs",
      {
        given: account("entities:", "  include: [contact, 5]"),
        want: ["5:7 accounts.acme.entities.include must be text, or a list of texts."],
      },
    ],
    [
      "a type that is none",
      {
        given: account("overrides: { a.b: { type: chioce } }"),
        want: [
          '4:25 accounts.acme.overrides.a.b.type must be one of text, number, boolean, date, dateTime, money, email, phone, url, choice, json, { ts, from } (did you mean "choice"?).',
        ],
      },
    ],
    [
      "half a type of the user's own",
      {
        given: account("overrides: { a.b: { type: { ts: Money } } }"),
        want: ["4:25 accounts.acme.overrides.a.b.type.from is missing."],
      },
    ],
    [
      "a type that is code",
      {
        given: account('overrides: { a.b: { type: { ts: "x; evil()", from: ./a.js } } }'),
        want: ["4:33 accounts.acme.overrides.a.b.type.ts must be the name of an exported type."],
      },
    ],
    [
      "an override without a field",
      {
        given: account("overrides: { contact: { name: x } }"),
        want: ["4:18 accounts.acme.overrides.contact must be entity.field, by system names."],
      },
    ],
    [
      "a key of JavaScript's own",
      {
        given: account("lines: { __proto__: quote }"),
        want: ["4:14 accounts.acme.lines.__proto__ cannot be used as a key."],
      },
    ],
    [
      "keys of the other CRM",
      {
        given: account("openapi: ./openapi.yaml", "update: patch", "credentials: { email: someone@example.com }"),
        want: [
          "4:5 accounts.acme.openapi is for accounts of freecrm; this one is of freeagent.",
          "5:5 accounts.acme.update is for accounts of freecrm; this one is of freeagent.",
          "6:20 accounts.acme.credentials.email is for accounts of freecrm; this one is of freeagent.",
        ],
      },
    ],
    [
      "a rule without a reason",
      {
        given: account("policy:", "  - { code: x, accept: true }"),
        want: ["5:9 accounts.acme.policy.0.reason is missing."],
      },
    ],
    [
      "a rule that does nothing",
      {
        given: account("policy:", "  - { reason: x, code: y }"),
        want: ["5:9 accounts.acme.policy.0 needs a severity, or accept: true."],
      },
    ],
    [
      "a day that is none",
      {
        given: account("policy:", "  - { code: x, accept: true, reason: y, expires: 2030-02-31 }"),
        want: ["5:45 accounts.acme.policy.0.expires is not a day of the calendar."],
      },
    ],
    [
      "one folder for both",
      { given: `schemas: a\noutput: ./a\n${account()}`, want: ["2:1 schemas and output must be two folders."] },
    ],
    [
      "a variable where none is put in",
      {
        given: account("package: { name: ${CRM_NAME} }"),
        want: ["4:16 accounts.acme.package.name has a variable; they are put into url, credentials and openapi only."],
      },
    ],
    [
      "an account given twice",
      {
        given: "accounts:\n  a: { provider: freecrm }\n  a: { provider: freecrm }\n",
        want: ['3:3 The key "a" is given twice.'],
      },
    ],
    [
      "a name in quotation marks given twice",
      {
        given: 'accounts:\n  "acme": { provider: freecrm }\n  "acme": { provider: freecrm }\n',
        want: ['3:3 The key "acme" is given twice.'],
      },
    ],
    [
      "a long key given twice",
      {
        given: "accounts:\n  acme:\n    provider: freecrm\n    provider: freecrm\n",
        want: ['4:5 The key "provider" is given twice.'],
      },
    ],
    [
      "broken YAML",
      {
        given: "accounts:\n  a: { provider: freecrm\n",
        want: ["3:1 Flow map in block collection must be sufficiently indented and end with a }."],
      },
    ],
    [
      "an alias bomb",
      {
        given: bomb(),
        want: [
          "undefined:undefined The file repeats its anchored parts too often, or refers to an anchor that it does not have.",
        ],
      },
    ],
  ])("%s", (_, { given, want }) => {
    expect(complaints(given)).toEqual(want);
  });

  it.each([
    "../up",
    ".hidden",
    "a/b",
    "a\\b",
    "con",
    "NUL.txt",
    "freeagent",
    "FreeCRM",
    "end.",
    "-x",
    "ä",
    "constructor ",
    "__proto__",
    "a".repeat(65),
  ])("account name %j", (name) => {
    const found = complaints(`accounts:\n  ${JSON.stringify(name)}: { provider: freecrm }\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^2:3 The account name /);
  });

  it("two accounts whose folders are one on some systems", () => {
    expect(complaints("accounts:\n  acme: { provider: freecrm }\n  Acme: { provider: freecrm }\n")).toEqual([
      '3:3 The account name "Acme" differs from "acme" in nothing but large letters.',
    ]);
  });

  it("reports everything at once", () => {
    expect(complaints(`accuonts: 1\n${account("udpate: put", "update: put", "scalars: { date: Dat }")}`)).toHaveLength(
      4,
    );
  });

  it("never repeats a credential", () => {
    const secret = "s3cr3t-value";
    const texts = [
      account(`credentials: { token: [${secret}] }`),
      account(`credentials: ${secret}`),
      account(`url: https://x:${secret}@a.example.com`),
      account(`url: ${secret}`),
    ];
    for (const text of texts) {
      expect(complaints(text)).toHaveLength(1);
      expect(complaints(text).join()).not.toContain(secret);
    }
  });
});

function bomb(): string {
  const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef"]) {
    lines.push(`${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(", ")}]`);
  }
  return `${lines.join("\n")}\n`;
}
