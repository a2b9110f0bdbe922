import { expect, test } from "vitest";
import type { VersionStep } from "../../generator/drift/change-kind.js";
import { compareModels } from "../../generator/drift/compare/models.js";
import { changelogEntry } from "../../generator/drift/reporters/report-markdown.js";
import { greaterStep, nextVersion, versionCovers, versionStep } from "../../generator/drift/version.js";
import type { AccountModel } from "../../generator/model/model.js";
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

type Change = (model: AccountModel) => AccountModel;
const changesOf = (change: Change) => compareModels(freeagentModel, change(freeagentModel));
const same: Change = (model) => model;

const steps: readonly (readonly [string, Change, VersionStep])[] = [
  ["nothing", same, "none"],
  ["a relabel shows in comments only", withField("contact.segment", { label: "Market" }), "patch"],
  ["a default is no matter of types", withField("contact.born", { defaultValue: "x" }), "patch"],
  ["a new system name is mended by generating", withField("contact.born", { key: "birthday" }), "patch"],
  ["a field more", plusField("contact", field("fax", "Fax")), "minor"],
  ["a choice more", withChoices("list:segment", (all) => [...all, { id: "s9", label: "New" }]), "minor"],
  ["a field less", withoutField("contact.segment"), "major"],
  ["a required field more", plusField("contact", field("fax", "Fax", { required: true })), "major"],
  ["a deactivated field less", withoutField("contact.legacy"), "minor"],
  [
    "the worst of several",
    both(
      withEntity("contact", () => ({ label: "Person" })),
      withoutField("contact.segment"),
    ),
    "major",
  ],
];

test.each(steps)("step: %s", (_name, change, want) => expect(versionStep(changesOf(change))).toBe(want));

test.each([
  ["major", "none", "major"],
  ["none", "major", "major"],
  ["minor", "patch", "minor"],
  ["patch", "minor", "minor"],
  ["patch", "patch", "patch"],
] as const)("the greater of %s and %s is %s", (left, right, want) => expect(greaterStep(left, right)).toBe(want));

test.each([
  ["1.2.3", "major", "2.0.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "none", null],
  ["0.2.3", "major", "0.3.0"],
  ["0.2.3", "minor", "0.2.4"],
  ["0.2.3", "patch", "0.2.4"],
  ["1.2.3-beta.1+7", "minor", "1.3.0"],
  ["next", "major", null],
  ["v1.2.3", "major", null],
  ["1.2.3.4", "major", null],
  ["10.20.30", "minor", "10.21.0"],
] as const)("after %s, a %s step gives %s", (version, step, want) => expect(nextVersion(version, step)).toBe(want));

test.each([
  ["1.2.3", "2.0.0", "major", true],
  ["1.2.3", "1.9.0", "major", false],
  ["1.2.3", "2.1.0", "minor", true],
  ["1.2.3", "1.2.3", "patch", false],
  ["1.2.3", "1.2.3", "none", true],
  ["1.9.9", "1.10.0", "minor", true],
  ["1.2.3", "latest", "patch", false],
  ["latest", "1.2.3", "major", true],
  ["1.2.3", "2.0.0", "minor", true],
  ["1.2.3", "1.3.0", "minor", true],
  ["1.2.3", "0.9.9", "patch", false],
  ["2.2.3", "1.9.9", "minor", false],
] as const)("%s to %s covers a %s step: %s", (before, after, step, want) =>
  expect(versionCovers(before, after, step)).toBe(want),
);

test("the changelog speaks in labels, and nobody is notified by one", () => {
  const changes = changesOf(
    both(
      withoutEntity("logo"),
      withField("contact.logo_id", { type: reference(null) }),
      withField("contact.born", { label: "Born *on* @ann <b>", defaultValue: null }),
      plusField("contact", field("fax", "Fax")),
      withChoices("list:segment", (all) => all.map((one) => (one.id === "s1" ? { ...one, label: "Small" } : one))),
    ),
  );
  expect(changelogEntry("2.0.0", changes)).toBe(`## 2.0.0

### Breaking

- **Account**: Entity removed
  - **Contact › Account**: Reference's target no longer known: Account \\(logo\\) -> any record

### May behave otherwise

- **Contact › Born \\*on\\* @&#8203;ann &lt;b\\>**: Default value changed: "1970\\-01\\-01"

### Added

- **Contact › Fax**: Field added: text

### Other

- **Contact › Born \\*on\\* @&#8203;ann &lt;b\\>**: Field relabelled: "Birthday" -> "Born \\*on\\* @&#8203;ann &lt;b\\>"
- **Contact › Other Segments**: Choice relabelled: "SMB" -> "Small"
`);
});

test.each([
  [
    "an arrow of the account's own",
    "a -> b: c",
    '- **Contact › a \\-\\> b\\: c**: Field relabelled: "Segment" -> "a \\-\\> b\\: c"',
  ],
  ["a heading", "# Big", '- **Contact › \\#&#8203; Big**: Field relabelled: "Segment" -> "\\#&#8203; Big"'],
  ["quotes and a link", '"[x](y)', '- **Contact › "\\[x\\]\\(y\\)**: Field relabelled: "Segment" -> ""\\[x\\]\\(y\\)"'],
])("changelog: %s is shown as it is, and our own punctuation plain", (_name, label, want) => {
  const entry = changelogEntry("1.2.4", changesOf(withField("contact.segment", { label })));
  expect(entry).toBe(`## 1.2.4\n\n### Other\n\n${want}\n`);
});

test("no changes, no entry", () => expect(changelogEntry("1.0.0", [])).toBe(""));
