import { expect, test } from "vitest";
import { type AccountDrift, type FailOn, type JudgedChange, verdict } from "../../generator/drift/report.js";
import { problem } from "../../generator/problem/problem.js";
import { freeagentModel, withChoices, withField, withoutField } from "./drift-fixture.js";
import { account, judged } from "./report-fixture.js";

const usage = { file: "src/a.ts", line: 3, column: 5 };
const [breaking] = judged(withoutField("contact.segment")(freeagentModel));
const [dangerous] = judged(withChoices("list:segment", (all) => [...all, { id: "s9", label: "New" }])(freeagentModel));
const [safe] = judged(withField("contact.segment", { label: "Market" })(freeagentModel));
if (breaking === undefined || dangerous === undefined || safe === undefined) throw new Error("no change to judge");
const used = (change: JudgedChange): JudgedChange => ({ ...change, usages: [usage] });

const rows: readonly (readonly [string, Partial<AccountDrift>, Readonly<Record<FailOn, 0 | 1 | 2>>])[] = [
  ["nothing", {}, { breaking: 0, dangerous: 0, any: 0, used: 0 }],
  ["safe", { changes: [safe] }, { breaking: 0, dangerous: 0, any: 1, used: 0 }],
  ["dangerous", { changes: [dangerous] }, { breaking: 0, dangerous: 1, any: 1, used: 0 }],
  ["breaking", { changes: [breaking] }, { breaking: 1, dangerous: 1, any: 1, used: 0 }],
  ["breaking and used", { changes: [used(breaking)] }, { breaking: 1, dangerous: 1, any: 1, used: 1 }],
  ["dangerous and used", { changes: [used(dangerous)] }, { breaking: 0, dangerous: 1, any: 1, used: 1 }],
  ["safe and used", { changes: [used(safe)] }, { breaking: 0, dangerous: 0, any: 1, used: 0 }],
  [
    "looked for, and not used",
    { changes: [{ ...breaking, usages: [] }] },
    { breaking: 1, dangerous: 1, any: 1, used: 0 },
  ],
  [
    "accepted",
    { changes: [{ ...used(breaking), accepted: { reason: "agreed", expires: null } }] },
    { breaking: 0, dangerous: 0, any: 0, used: 0 },
  ],
  ["stale output", { stale: ["generated/acme/index.js"] }, { breaking: 1, dangerous: 1, any: 1, used: 1 }],
  [
    "a version that falls behind",
    { uncovered: { since: "main", from: "1.0.0", to: "1.0.0", step: "minor", least: "1.1.0" } },
    { breaking: 1, dangerous: 1, any: 1, used: 1 },
  ],
  ["could not be checked", { unchecked: "HTTP 503" }, { breaking: 2, dangerous: 2, any: 2, used: 2 }],
  [
    "a warning",
    { problems: [problem("drift.policy-expired", "old", null, { severity: "warning" })] },
    { breaking: 0, dangerous: 0, any: 0, used: 0 },
  ],
  [
    "most vanished",
    { changes: [breaking], problems: [problem("drift.suspicious", "3 of 4 are gone")] },
    { breaking: 2, dangerous: 2, any: 2, used: 2 },
  ],
];

test.each(rows)("%s", (_name, drift, want) => {
  const got = Object.fromEntries(
    (["breaking", "dangerous", "any", "used"] as const).map((failOn) => [
      failOn,
      verdict({ accounts: [account({}), account(drift)] }, failOn).exitCode,
    ]),
  );
  expect(got).toEqual(want);
});

test("what counts is told", () => {
  const { counted } = verdict({ accounts: [account({ changes: [safe, dangerous, breaking] })] }, "dangerous");
  expect(counted.map(({ code }) => code)).toEqual(["choice.added", "field.removed"]);
});
