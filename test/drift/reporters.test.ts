import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { changeKinds } from "../../generator/drift/change.js";
import type { DriftReport } from "../../generator/drift/report.js";
import { reportGithub } from "../../generator/drift/reporters/report-github.js";
import { reportJson } from "../../generator/drift/reporters/report-json.js";
import { reportMarkdown } from "../../generator/drift/reporters/report-markdown.js";
import { reportSarif } from "../../generator/drift/reporters/report-sarif.js";
import { reportText } from "../../generator/drift/reporters/report-text.js";
import { elements, own } from "../../generator/json/json-value.js";
import { problem } from "../../generator/problem/problem.js";
import { field } from "../model/account-fixture.js";
import {
  both,
  freeagentModel,
  plusField,
  reference,
  withChoices,
  withEntity,
  withField,
  withoutEntity,
  withoutField,
} from "./drift-fixture.js";
import { account, judged } from "./report-fixture.js";

/** The standard's own schema, of version 2.1.0. */
const sarifSchema = (async () => {
  const file = createRequire(import.meta.url).resolve("schemastore/schemas/json/sarif-2.1.0.json");
  // One of the schema's patterns is no pattern in Unicode mode.
  const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(await readFile(file, "utf8")));
})();

const after = both(
  withoutEntity("logo"),
  withField("contact.logo_id", { type: reference(null) }),
  withoutField("contact.contact_field1"),
  withField("contact.born", { label: "Born" }),
  withChoices("list:segment", (all) => all.filter(({ id }) => id !== "s3")),
)(freeagentModel);
const changes = judged(after, [
  { code: "choice.removed", accept: true, reason: "agreed with sales", expires: "2030-12-31" },
]);

const report: DriftReport = {
  accounts: [
    account({
      changes: changes.map((change) =>
        change.field?.key === "contact_field1"
          ? { ...change, usages: [{ file: "src/score.ts", line: 12, column: 7 }] }
          : change,
      ),
      problems: [problem("drift.other-perspective", "Seen otherwise before.", null, { severity: "warning" })],
    }),
    account({ account: "beta", stale: ["generated/beta/index.js"] }),
    account({ account: "gamma", unchecked: "HTTP 503 from the server" }),
    account({ account: "delta" }),
  ],
};

const hostile = "@ann #1 `x` | <b> [a](https://example.com) \u001b[2J\u202e\n::error::gone%0A,:";
const attack: DriftReport = {
  accounts: [
    account({
      account: hostile,
      unchecked: hostile,
      problems: [problem("drift.suspicious", hostile)],
      changes: judged(
        both(
          withEntity("contact", () => ({ label: hostile, labelPlural: hostile })),
          withField("contact.segment", { label: hostile, key: hostile }),
          plusField("contact", field("fax", hostile)),
          withChoices("list:segment", (all) => [...all, { id: hostile, label: hostile }]),
        )(freeagentModel),
        [{ code: "field.added", accept: true, reason: hostile }],
      ).map((change) => ({ ...change, usages: [{ file: `src/${hostile}.ts`, line: 1, column: 1 }] })),
    }),
  ],
};

const manyChanges: DriftReport = {
  accounts: [
    account({
      changes: judged(
        withEntity("contact", () => ({
          fields: Array.from({ length: 400 }, (_, index) => field(`fax_${index}`, `Fax ${index}`, { required: true })),
        }))(freeagentModel),
      ).filter(({ code }) => code === "field.added-required"),
    }),
  ],
};

test("text", () => {
  expect(reportText(report)).toBe(`acme (freeagent)
  warning: Seen otherwise before.
      Use the credentials that the snapshot was pulled with, or \`pull\` again with these.
  Account (logo)
    breaking  Entity removed
              breaking: read, create, update, filter [entity.removed 5ea7d63a35989869]
              Its collection and its types go, and the server refuses to be asked for its records.
              -> Take it out of the code, or have it restored in the account: the lock keeps its names for its return.
              also: Contact, Account (logo_id): Reference's target no longer known: Account (logo) -> any record
  Contact (contact)
    breaking  Score (contact_field1): Field removed: number
              breaking: read, create, update, filter [field.removed 61a520ffeff6b378]
              The server neither answers nor takes it. Only what the field allowed can break.
              -> Take it out of the code, or have it restored in the account: the lock keeps its name for its return.
              src/score.ts:12:7
    safe      Born (born): Field relabelled: "Birthday" -> "Born"
              safe [field.relabelled bb61c6914aa0cdd1]
    accepted  Other Segments (other_segments): Choice removed: "Public"
              breaking: create, update, filter; dangerous: read [choice.removed 9b463c6d3a134457]
              Writing or filtering by it is refused, and its literal goes. Old records may carry it still.
              -> Take it out of what is written and filtered by.
              accepted until 2030-12-31: agreed with sales
              shown by, too: Contact (contact), Segment (segment)

beta (freeagent)
  stale: not what the snapshot gives; run \`fieldwright generate\`
    generated/beta/index.js

gamma (freeagent)
  could not be checked: HTTP 503 from the server

delta (freeagent)
  no change

2 breaking, 1 safe, 1 accepted, 1 stale file, 1 account could not be checked, 1 remark.
`);
});

test("json: the contract's shape", () => {
  const json: unknown = JSON.parse(reportJson(report));
  expect(json).toMatchObject({
    formatVersion: 1,
    accounts: [
      {
        account: "acme",
        stale: [],
        changes: [
          {
            code: "field.relabelled",
            entity: { key: "contact", label: "Contact" },
            field: { key: "born", label: "Born" },
            severity: { read: "safe", create: "safe", update: "safe", filter: "safe" },
            before: "Birthday",
            after: "Born",
          },
          {
            code: "field.removed",
            field: { key: "contact_field1", label: "Score" },
            usages: [{ file: "src/score.ts", line: 12, column: 7 }],
          },
          { code: "choice.removed", accepted: { reason: "agreed with sales", expires: "2030-12-31" } },
          { code: "entity.removed", follows: [{ code: "reference.target-changed" }] },
        ],
      },
      { account: "beta", stale: ["generated/beta/index.js"], changes: [] },
      { account: "gamma", unchecked: "HTTP 503 from the server" },
      { account: "delta" },
    ],
    summary: { breaking: 2, dangerous: 0, safe: 1, accepted: 1, stale: 1, unchecked: 1, problems: 1 },
  });
  expect(JSON.stringify(json)).not.toContain('"edits"');
});
test("markdown", () => {
  expect(reportMarkdown(report))
    .toBe(`**2 breaking, 1 safe, 1 accepted, 1 stale file, 1 account could not be checked, 1 remark**

## acme (freeagent)

> **Seen otherwise before\\.** Use the credentials that the snapshot was pulled with, or \\\`pull\\\` again with these\\.

| | What | Change | Hits | What to do |
| --- | --- | --- | --- | --- |
| breaking | Account \\(logo\\) | Entity removed<br>\`entity.removed 5ea7d63a35989869\`<br>Also: Contact, Account \\(logo\\_id\\), Reference's target no longer known\\: Account \\(logo\\) \\-\\> any record | breaking: read, create, update, filter | Take it out of the code, or have it restored in the account: the lock keeps its names for its return. |
| breaking | Contact \\(contact\\) › Score \\(contact\\_field1\\) | Field removed\\: number<br>\`field.removed 61a520ffeff6b378\`<br>\`src/score.ts:12:7\` | breaking: read, create, update, filter | Take it out of the code, or have it restored in the account: the lock keeps its name for its return. |
| safe | Contact \\(contact\\) › Born \\(born\\) | Field relabelled\\: "Birthday" \\-\\> "Born"<br>\`field.relabelled bb61c6914aa0cdd1\` |  | Nothing; \`fieldwright rename\` adopts the new name. |
| accepted | Contact \\(contact\\) › Other Segments \\(other\\_segments\\) | Choice removed\\: "Public"<br>\`choice.removed 9b463c6d3a134457\`<br>Shown by, too: Contact \\(contact\\), Segment \\(segment\\) | breaking: create, update, filter<br>dangerous: read | agreed with sales |

## beta (freeagent)

Not what the snapshot gives; run \`fieldwright generate\`:

- \`generated/beta/index.js\`

## gamma (freeagent)

**Could not be checked:** HTTP 503 from the server

## delta (freeagent)

No change.
`);
});

test("markdown: foreign text notifies nobody, links to nothing, and is no markup", () => {
  const withoutCode = reportMarkdown(attack).replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "CODE");
  const stripped = withoutCode.replaceAll(/\\[!-/:-@[-`{-~]/g, "");
  expect(stripped).not.toMatch(/@\w|[^&]#\d|<b>|https?:\/\/|\[a\]|\]\(/);
  expect(withoutCode).not.toMatch(/(?<!\\)`|:\/\/|https:|\u001b|\u202e/);
  const rows = withoutCode.split("\n").filter((line) => line.startsWith("| "));
  expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual(rows.map(() => 7));
});

test("markdown: stays within the length of a comment", () => {
  const many = reportMarkdown(manyChanges);
  expect(many.length).toBeLessThan(65_536);
  expect(many).toMatch(/And \d+ more changes\./);
});

test("github", () => {
  expect(reportGithub(report))
    .toBe(`::error file=generated/beta/index.js,title=beta%3A stale output::This file is not what the snapshot gives. Run \`fieldwright generate\`.
::error title=gamma%3A could not be checked::HTTP 503 from the server
::error file=schemas/acme/metadata.json,title=acme%3A Account (logo)::Entity removed (and 1 that follow from it)%0AIts collection and its types go, and the server refuses to be asked for its records.%0ATake it out of the code, or have it restored in the account: the lock keeps its names for its return.%0Aentity.removed 5ea7d63a35989869
::error file=src/score.ts,line=12,col=7,title=acme%3A Contact (contact)%3A Score (contact_field1)::Field removed: number%0AThe server neither answers nor takes it. Only what the field allowed can break.%0ATake it out of the code, or have it restored in the account: the lock keeps its name for its return.%0Afield.removed 61a520ffeff6b378
::warning title=acme::Seen otherwise before.%0AUse the credentials that the snapshot was pulled with, or \`pull\` again with these.
::notice file=schemas/acme/metadata.json,title=acme%3A Contact (contact)%3A Born (born)::Field relabelled: "Birthday" -> "Born"%0AIts name is held by the lock, and the wire uses the system name.%0ANothing; \`fieldwright rename\` adopts the new name.%0Afield.relabelled bb61c6914aa0cdd1
::notice file=schemas/acme/metadata.json,title=acme%3A Contact (contact)%3A Other Segments (other_segments)::Accepted: agreed with sales%0AChoice removed: "Public"%0AWriting or filtering by it is refused, and its literal goes. Old records may carry it still.%0ATake it out of what is written and filtered by.%0Achoice.removed 9b463c6d3a134457
`);
});

test("github: at most ten of a level, and what is left out is counted", () => {
  const lines = reportGithub(manyChanges).trimEnd().split("\n");
  const errors = lines.filter((line) => line.startsWith("::error "));
  expect(lines.length).toBe(errors.length);
  expect(errors.length).toBe(10);
  expect(errors.at(-1)).toMatch(/^::error title=(\d+) more::\1 more of this severity are not shown here/);
});

test("github: a line is annotated once for a change", () => {
  const [change] = changes;
  if (change === undefined) throw new Error("there are changes");
  const at = (line: number, column: number) => ({ file: "src/a.ts", line, column });
  const told = reportGithub({
    accounts: [account({ changes: [{ ...change, usages: [at(3, 1), at(3, 9), at(4, 2)] }] })],
  });
  expect([...told.matchAll(/line=(\d+),col=(\d+)/g)].map(([, line, column]) => `${line}:${column}`)).toEqual([
    "3:1",
    "4:2",
  ]);
});

test("github: foreign text gives no command and no property, and is cut", () => {
  const lines = reportGithub(attack).trimEnd().split("\n");
  expect(lines.length).toBe(7);
  for (const line of lines) {
    expect(line).toMatch(/^::(error|warning|notice) (?:(?:file|line|col|title)=[^,:]*,)*title=[^,:]*::[^\r\n]*$/);
    expect(line).not.toMatch(/\u001b|\u202e|%(?!25|0A|0D|3A|2C)/);
    expect(line.length).toBeLessThan(2500);
  }
});

test("text: foreign text does not leave its line", () => {
  const text = reportText(attack);
  expect(text).not.toMatch(/\u001b|\u202e|\n::/);
});

test("a member that SARIF does not have is refused", async () => {
  const validate = await sarifSchema;
  const sarif: object = JSON.parse(reportSarif(report));
  expect(validate({ ...sarif, colour: "red" })).toBe(false);
  expect(validate({ ...sarif, runs: [{}] })).toBe(false);
});

test.each([
  ["the report", report],
  ["hostile text", attack],
  ["nothing", { accounts: [] }],
])("sarif of %s is as its schema has it", async (_name, given) => {
  const validate = await sarifSchema;
  validate(JSON.parse(reportSarif(given)));
  expect(validate.errors ?? []).toEqual([]);
});

test("sarif: foreign text makes no link and fills nothing in", () => {
  const given: DriftReport = {
    accounts: [account({ account: "a", unchecked: "[x](https://evil.example) {0} [y] {z}" })],
  };
  expect(JSON.parse(reportSarif(given))).toMatchObject({
    runs: [
      {
        invocations: [
          {
            toolExecutionNotifications: [
              { message: { text: "a could not be checked: [x\\](https://evil.example) {{0}} [y] {z}" } },
            ],
          },
        ],
      },
    ],
  });
});

test("sarif: each result is of a rule, at a place of the project, with our fingerprint", () => {
  const run = elements(own(JSON.parse(reportSarif(report)), "runs"))[0];
  const rules = elements(own(own(own(run, "tool"), "driver"), "rules"));
  expect(rules.map((rule) => own(rule, "id"))).toEqual([...Object.keys(changeKinds), "output.stale"]);
  const results = elements(own(run, "results"));
  expect(results.map((result) => own(rules[Number(own(result, "ruleIndex"))], "id"))).toEqual(
    results.map((result) => own(result, "ruleId")),
  );
  expect(results.slice(0, 2)).toMatchObject([
    {
      ruleId: "entity.removed",
      level: "error",
      locations: [{ physicalLocation: { artifactLocation: { uri: "schemas/acme/metadata.json" } } }],
      partialFingerprints: { "fieldwrightChange/v1": "acme/5ea7d63a35989869" },
    },
    {
      ruleId: "field.removed",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "src/score.ts", uriBaseId: "%SRCROOT%" },
            region: { startLine: 12, startColumn: 7 },
          },
        },
      ],
    },
  ]);
  expect(results.find((result) => own(result, "ruleId") === "choice.removed")).toMatchObject({
    suppressions: [{ kind: "external", status: "accepted", justification: "agreed with sales" }],
  });
  expect(own(run, "invocations")).toMatchObject([{ executionSuccessful: false }]);
});

test.each([
  ["warnings are no clean bill", { problems: report.accounts[0]?.problems ?? [] }, "1 remark"],
  ["nor is what could not be checked", { unchecked: "HTTP 401" }, "1 account could not be checked"],
  ["nothing is", {}, "No change"],
])("%s", (_name, drift, want) => {
  const text = reportText({ accounts: [account(drift)] });
  expect(text).toContain(`${want}.`);
  expect(text.toLowerCase().includes("no change")).toBe(want === "No change");
});
