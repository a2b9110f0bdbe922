import type { ProblemEntry } from "../problem-entry.js";

export const driftCodes = {
  "drift.different-providers": {
    title: "Accounts of different CRMs",
    cause: "Drift goes by the vendor's ids, and two vendors have none in common.",
    fix: "Compare two snapshots of one account, or two accounts of one CRM.",
  },
  "drift.suspicious": {
    title: "Most of the account vanished at once",
    cause:
      "More than half of the entities are gone. Far more often the credentials see less than that all was deleted.",
    fix: "Check what the credentials may see. If the entities are gone indeed, `pull` again to take that for granted.",
  },
  "drift.other-perspective": {
    title: "Seen with other credentials",
    cause:
      "Other credentials, or another choice of hidden fields, may see other entities and fields of the same account.",
    fix: "Use the credentials that the snapshot was pulled with, or `pull` again with these.",
  },
  "drift.two-accounts": {
    title: "Two accounts compared",
    cause: "The vendor's ids differ from account to account, so what both have is found by system name and label.",
    fix: "Read a removal beside an addition as a possible rename: by ids it would be known.",
  },
  "drift.version-uncovered": {
    title: "The package's version falls behind",
    cause: "What has changed in the package calls for a greater step of its version than it has made.",
    fix: "Raise `package.version` in codegen.yml, and generate again.",
  },
  "drift.no-baseline": {
    title: "No baseline",
    cause: "The file that `--baseline` names is not there, or may not be read.",
    fix: "Correct the path, or write the file with `--update-baseline`.",
  },
  "drift.baseline-invalid": {
    title: "Not a baseline",
    cause: "The file that `--baseline` names is neither a baseline nor a report of `check --json`.",
    fix: "Name another file, or delete this one and write it with `--update-baseline`.",
  },
  "drift.baseline-outdated": {
    title: "Baseline lists changes that are no more",
    cause: "What was known has been undone, was taken over by a pull, or has become another change.",
    fix: "Run the same check with `--update-baseline`, and commit the file.",
  },
  "drift.policy-expired": {
    title: "Policy rule expired",
    cause: "The rule's last day is over, so it no longer holds.",
    fix: "Take the rule out, or renew it with a reason.",
  },
  "drift.policy-unmatched": {
    title: "Policy rule without a change",
    cause: "No change has the rule's fingerprint: the change is gone, or has become another one.",
    fix: "Take the rule out; the report shows the fingerprints that there are.",
  },
  "drift.policy-unknown-code": {
    title: "Policy rule for an unknown code",
    cause: "No change can have a code that matches the rule's.",
    fix: "Correct the code; docs/drift.md lists them all.",
  },
} as const satisfies Record<string, ProblemEntry>;
