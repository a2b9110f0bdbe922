import { expect, test } from "vitest";
import type { DriftReport } from "../../generator/drift/report.js";
import { reportGithub } from "../../generator/drift/reporters/report-github.js";
import { reportJson } from "../../generator/drift/reporters/report-json.js";
import { reportMarkdown } from "../../generator/drift/reporters/report-markdown.js";
import { reportSarif } from "../../generator/drift/reporters/report-sarif.js";
import { reportText } from "../../generator/drift/reporters/report-text.js";
import { problem } from "../../generator/problem/problem.js";
import { account } from "./report-fixture.js";

const inFile = (line: number) =>
  ({ kind: "file", file: "/repository/packages/crm/codegen.yml", line, column: 7 }) as const;
const inAccount = { kind: "account", account: "acme", entity: "contact", field: "job_title" } as const;
const expired = problem("drift.policy-expired", "It expired.", inFile(12), { severity: "warning", hint: "Renew it." });
const unknown = problem("model.unknown-field", "No such type.", inAccount, { severity: "warning", hint: "Give one." });
const invalid = problem("config.invalid", "It is wrong.", inFile(3), { hint: "Correct it." });

const report: DriftReport = {
  from: "/repository",
  problems: [invalid],
  accounts: [
    account({ problems: [expired, unknown] }),
    account({ account: "beta", unchecked: "It is wrong. [config.invalid] Correct it.", reasons: [invalid] }),
  ],
};
const file = "packages/crm/codegen.yml";

test("text", () => {
  expect(reportText(report)).toBe(`error: It is wrong.
    at ${file}:3:7
    Correct it.

acme (freeagent)
  warning: It expired.
      at ${file}:12:7
      Renew it.
  warning: No such type.
      at contact.job_title
      Give one.

beta (freeagent)
  could not be checked: It is wrong. [config.invalid]
      at ${file}:3:7
      Correct it.

1 account could not be checked, 3 remarks.
`);
});

test("json", () => {
  const place = { kind: "file", file, line: 3, column: 7 };
  expect(JSON.parse(reportJson(report))).toMatchObject({
    problems: [{ code: "config.invalid", place }],
    accounts: [
      { problems: [{ place: { ...place, line: 12 } }, { place: inAccount }] },
      { unchecked: expect.any(String), reasons: [{ code: "config.invalid", place }] },
    ],
  });
});

test("markdown", () => {
  const text = reportMarkdown(report);
  expect(text).toContain(`> **It is wrong\\.** At \`${file}:3:7\`: Correct it\\.`);
  expect(text).toContain(`> **It expired\\.** At \`${file}:12:7\`: Renew it\\.`);
  expect(text).toContain("> **No such type\\.** At `contact.job_title`: Give one\\.");
  expect(text).toMatch(/\*\*Could not be checked:\*\* It is wrong.*\n\nAt `packages\/crm\/codegen.yml:3:7`/);
});

test("github: an annotation at the line", () => {
  expect(reportGithub(report)).toBe(`::error file=${file},line=3,col=7,title=fieldwright::It is wrong.%0ACorrect it.
::error file=${file},line=3,col=7,title=beta%3A could not be checked::It is wrong.%0ACorrect it.
::warning file=${file},line=12,col=7,title=acme::It expired.%0ARenew it.
::warning title=acme::No such type.%0AGive one.
`);
});

test("sarif: a notification at the line, from the repository's root", () => {
  const at = (startLine: number) => [
    {
      physicalLocation: {
        artifactLocation: { uri: file, uriBaseId: "%SRCROOT%" },
        region: { startLine, startColumn: 7 },
      },
    },
  ];
  expect(JSON.parse(reportSarif(report))).toMatchObject({
    runs: [
      {
        originalUriBaseIds: { "%SRCROOT%": { uri: "file:///repository/" } },
        invocations: [
          {
            executionSuccessful: false,
            toolExecutionNotifications: [
              { level: "error", locations: at(3) },
              { level: "warning", locations: at(12) },
              { level: "warning", message: { text: "acme: No such type. Give one." } },
              { level: "error", locations: at(3) },
            ],
          },
        ],
      },
    ],
  });
});
