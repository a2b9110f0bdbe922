import { expect, test } from "vitest";
import type { PolicyRule } from "../../generator/config/config.js";
import { directions, type Severities } from "../../generator/drift/change-kind.js";
import type { ModelChange } from "../../generator/drift/change.js";
import { compareModels } from "../../generator/drift/compare/models.js";
import { applyPolicy } from "../../generator/drift/policy.js";
import { both, freeagentModel, reference, withField, withoutEntity, withoutField } from "./drift-fixture.js";

const removal = changesOf(withoutField("contact.contact_field1"));
const relabel = changesOf(withField("contact.segment", { label: "Market" }));
const required = changesOf(withField("contact.born", { required: true }));
const nested = changesOf(both(withoutEntity("logo"), withField("contact.logo_id", { type: reference(null) })));
const removalId = removal[0]?.fingerprint ?? "";

const reason = "agreed with sales";
const at = (index: number) => ({ kind: "file", file: "codegen.yml", line: index + 1 }) as const;

const rows: readonly (readonly [string, readonly ModelChange[], readonly PolicyRule[], string])[] = [
  ["no rule", removal, [], "BBBB"],
  ["lowered by code", removal, [{ code: "field.removed", severity: "dangerous", reason }], "DDDD"],
  ["lowered by a glob", removal, [{ code: "field.*", severity: "safe", reason }], "SSSS"],
  [
    "lowered: what is milder stays",
    required,
    [{ code: "field.required-changed", severity: "dangerous", reason }],
    "SDDS",
  ],
  ["by code and case", required, [{ code: "field.required-changed:required", severity: "safe", reason }], "SSSS"],
  ["another case", required, [{ code: "field.required-changed:optional", severity: "safe", reason }], "SBDS"],
  ["raised from safe", relabel, [{ code: "field.relabelled", severity: "breaking", reason }], "BBBB"],
  [
    "raised where it is worst",
    changesOf(withField("contact.born", { defaultValue: "x" })),
    [{ code: "*", severity: "breaking", reason }],
    "SBSS",
  ],
  [
    "the first rule wins",
    removal,
    [
      { code: "field.removed", severity: "dangerous", reason },
      { code: "*", severity: "safe", reason },
    ],
    "DDDD",
  ],
  [
    "a fingerprint beats a code",
    removal,
    [
      { code: "*", severity: "safe", reason },
      { fingerprint: removalId, severity: "dangerous", reason },
    ],
    "DDDD",
  ],
  ["both have to match", removal, [{ code: "entity.*", fingerprint: removalId, severity: "safe", reason }], "BBBB"],
  ["the last day counts", removal, [{ code: "*", severity: "safe", reason, expires: "2030-05-01" }], "SSSS"],
  ["the day after does not", removal, [{ code: "*", severity: "safe", reason, expires: "2030-04-30" }], "BBBB"],
  ["a rule that says nothing", removal, [{ severity: "safe", reason }], "BBBB"],
  ["both match", removal, [{ code: "field.*", fingerprint: removalId, severity: "safe", reason }], "SSSS"],
  ["another fingerprint", removal, [{ code: "field.*", fingerprint: "0", severity: "safe", reason }], "BBBB"],
  ["raised to what it is", removal, [{ code: "*", severity: "breaking", reason }], "BBBB"],
];

test.each(rows)("%s", (_name, changes, rules, want) => {
  const judged = applyPolicy(changes, { rules, today: "2030-05-01", at });
  expect(judged.changes.map(({ severity }) => letters(severity))).toEqual([want]);
});

test("accepted: shown with its reason, and severity as it is", () => {
  const rules = [{ fingerprint: removalId, accept: true, reason, expires: "2030-12-31" }];
  const { changes, problems } = applyPolicy(removal, { rules, today: "2030-05-01", at });
  expect(changes[0]?.accepted).toEqual({ reason, expires: "2030-12-31" });
  expect(problems).toEqual([]);
});

test("a cause is as bad as what follows from it, unless that is accepted", () => {
  const lower = { code: "entity.removed", severity: "safe", reason } as const;
  const judge = (rules: readonly PolicyRule[]) =>
    applyPolicy(nested, { rules, today: "2030-05-01", at }).changes.map(({ severity }) => letters(severity));
  expect(judge([lower])).toEqual(["DSSS"]);
  expect(judge([lower, { code: "reference.target-changed", accept: true, reason }])).toEqual(["SSSS"]);
});

test("rules that expired, or match no change, are problems at their place", () => {
  const rules: readonly PolicyRule[] = [
    { code: "field.removed", accept: true, reason, expires: "2030-01-01" },
    { fingerprint: "0000000000000000", accept: true, reason },
    { code: "choice.*", severity: "safe", reason },
  ];
  const { problems } = applyPolicy(removal, { rules, today: "2030-05-01", at });
  expect(problems.map(({ message }) => message)).toEqual([
    'policy: the rule for "field.removed" expired after 2030-01-01; today is 2030-05-01.',
    'policy: no change has the fingerprint "0000000000000000".',
  ]);
  expect(problems.map(({ code, severity, place, hint }) => [code, severity, place, hint])).toEqual([
    ["drift.policy-expired", "warning", at(0), "Take the rule out, or renew it with a reason."],
    [
      "drift.policy-unmatched",
      "warning",
      at(1),
      "Take the rule out; the report shows the fingerprints that there are.",
    ],
  ]);
});

test("a rule by fingerprint is met by any of the changes", () => {
  const rules = [{ fingerprint: removalId, accept: true, reason }];
  expect(applyPolicy([...relabel, ...removal], { rules, today: "2030-05-01", at }).problems).toEqual([]);
});

function changesOf(change: (model: typeof freeagentModel) => typeof freeagentModel): readonly ModelChange[] {
  return compareModels(freeagentModel, change(freeagentModel));
}

function letters(severity: Severities): string {
  return directions.map((direction) => severity[direction].slice(0, 1).toUpperCase()).join("");
}
