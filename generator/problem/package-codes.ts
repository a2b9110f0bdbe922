import type { ProblemEntry } from "./problem-entry.js";

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

export const outputCodes = {
  "output.not-an-identifier": {
    title: "A name is no identifier",
    cause: "A name that was to be declared in code is not one that JavaScript and TypeScript take.",
    fix: "Give the field another name with `overrides`, or the entity one in `names.lock.json`, and report the label it came from.",
  },
  "output.unsafe-path": {
    title: "A file name is not safe",
    cause: "A name that would become a file holds signs that some file system refuses, or leads out of its folder.",
    fix: "Give the entity another name in `names.lock.json`, or the account another name in the configuration.",
  },
  "output.name-clash": {
    title: "Two exports share one name",
    cause: "Two of the account's entities or choice lists lead to one exported name, such as `ContactCreate`.",
    fix: "Give one of the two another name in `names.lock.json`.",
  },
  "output.custom-type": {
    title: "A custom type has no plain name",
    cause: "`type: { ts, from }` names what is imported from the module, and that has to be one exported type.",
    fix: "Export a type alias from the module and name it in `ts`.",
  },
  "output.document-invalid": {
    title: "A GraphQL document does not fit the schema",
    cause: "One of the project's own GraphQL operations is not valid for the account's schema.",
    fix: "Correct the operation at the place named.",
  },
  "output.document-name": {
    title: "A GraphQL operation needs a name of its own",
    cause: "The operation has no name, or one that another operation of the client has already.",
    fix: "Name the operation differently from every other one, the vendor's own included.",
  },
  "output.openapi-invalid": {
    title: "The OpenAPI document cannot be typed",
    cause: "The document is not OpenAPI 3, or one of its references leads nowhere.",
    fix: "Correct the document, or leave `openapi` out of the configuration to use the bundled one.",
  },
  "output.unexpected-code": {
    title: "Generated code is not what was planned",
    cause:
      "A file parsed again holds a syntax error, a statement or a value that was not planned. Nothing was written.",
    fix: "Report the quoted text: some label or name in the metadata was not encoded as it should be.",
  },
  "output.foreign-files": {
    title: "The folder holds files that were not generated",
    cause: "The package is replaced as a whole, and what the last run did not write is never deleted.",
    fix: "Move these files elsewhere, or delete them, and generate again.",
  },
  "output.foreign-file": {
    title: "A file of another origin stands where one should go",
    cause: "What this command did not write itself is never overwritten.",
    fix: "Move that file away, or name another folder with --out.",
  },
  "output.false-manifest": {
    title: "The manifest vouches for the wrong files",
    cause:
      "Files were edited together with their hashes, or another build of this version made them. By its hashes the package is current.",
    fix: "See who edited them, then run `fieldwright generate --strict`, which believes no hash.",
  },
  "output.not-a-folder": {
    title: "The output is not a plain folder",
    cause:
      "A symbolic link or a file stands where generated files go; links are not followed out of the output folder.",
    fix: "Remove the link or file, or point `output` at the real folder.",
  },
  "output.locked": {
    title: "Another run is writing this package, or this snapshot",
    cause: "A lock of a run that is still alive stands beside the package, or in the snapshot's folder.",
    fix: "Wait for the other run to end, then begin again.",
  },
  "output.unwritable": {
    title: "The output cannot be written",
    cause: "The file system refused to read or write below the output folder. The package is as it was.",
    fix: "Check the permissions and the free space of the output folder, then generate again.",
  },
  "output.not-built": {
    title: "The tool has not been built",
    cause: "The runtime that is copied into each package is compiled when the tool is built.",
    fix: "Run `npm run build` in the tool's folder.",
  },
} as const satisfies Record<string, ProblemEntry>;

export const renameCodes = {
  "rename.not-offered": {
    title: "No such name is offered",
    cause: "Only what was relabelled since it was named has a new name to adopt.",
    fix: "See `fieldwright rename` for what is offered.",
  },
  "rename.clash": {
    title: "A new name is another thing's still",
    cause: "Two things were relabelled so that one is to have the name that the other one has.",
    fix: "Adopt the other one's new name as well, or all of them: `fieldwright rename --all`.",
  },
  "rename.left": {
    title: "Code that a person has to look at",
    cause: "The name stands there in a way that no edit could change safely.",
    fix: "Change the place by hand; the compiler tells whether it has to be.",
  },
} as const satisfies Record<string, ProblemEntry>;

/** What can keep the tool from finding, or editing, where a program uses a generated package. */
export const usagesCodes = {
  "usages.bad-tsconfig": {
    title: "The tsconfig cannot be used",
    cause: "It is not there, is no valid JSON with comments, or names no files.",
    fix: "Give the path of the tsconfig.json that the code which imports the package is compiled with.",
  },
  "usages.other-package": {
    title: "The package is imported from elsewhere",
    cause:
      "The program imports the package by its name, but the name leads nowhere, or to something that is not the generated package.",
    fix: "Install or link the generated package, so that the program compiles; then ask again.",
  },
} as const satisfies Record<string, ProblemEntry>;
