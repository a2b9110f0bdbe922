import { type ChangeKind, directions, worstSeverity } from "./change-kind.js";
import { comparisonWords } from "./compare/words.js";
import { choiceKinds } from "./kinds/choice-kinds.js";
import { entityKinds } from "./kinds/entity-kinds.js";
import { fieldKinds } from "./kinds/field-kinds.js";
import { schemaKinds } from "./kinds/schema-kinds.js";
import { specKinds } from "./kinds/spec-kinds.js";
import { specSchemaKinds } from "./kinds/spec-schema-kinds.js";
import { typeKinds } from "./kinds/type-kinds.js";

const subjects: readonly (readonly [string, Readonly<Record<string, ChangeKind>>])[] = [
  ["Accounts and entities", entityKinds],
  ["Fields", fieldKinds],
  ["Types", typeKinds],
  ["Choices", choiceKinds],
  ["OpenAPI documents", specKinds],
  ["Schemas of OpenAPI documents", specSchemaKinds],
  ["GraphQL schemas and operations", schemaKinds],
];

const introduction = `# Drift

What \`check --live\` and \`diff\` can tell of an account, printed from the table they go by. Things are compared by the
vendor's ids: a relabel is a relabel, and no removal with an addition. Each change is told once, by its cause; what
follows from it (a mirror's type with the type it shows, the references to an entity that is gone) is listed under it.

**Severity** is told for each direction: **breaking** code fails, against the live account or at its next compilation;
**dangerous** it goes on, but may behave otherwise; **safe** nothing changes for it. The tables show the worst case: in a
direction that a field does not allow, its changes are safe, and those of a deactivated field are at most dangerous.

**Policy.** \`policy\` in \`codegen.yml\` names changes by code (\`field.removed\`, \`choice.*\`), by code and case
(\`field.type-changed:format\`), or one change by the fingerprint that the report shows.

**Version** is the step that the generated package's version has to make for the change at its worst.

## The commands

- \`check\` compares \`generated/\` with what snapshot, lock, configuration and this version of the tool give, and tells
  what is missing, not generated, edited by hand or stale. It asks nobody, and generates only where the package's
  manifest does not tell already that nothing has changed. In CI, and with \`--strict\`, it believes no manifest.
- \`check --live\` pulls in memory, too, and compares the account with the snapshot. Deactivated fields are looked at on
  both sides; what the configuration names and the account no longer has is drift like any other. \`--fail-on breaking\`
  (default), \`dangerous\` or \`any\` says what counts; \`--format text|json|markdown|github|sarif\` how it is told.
- \`--usages <tsconfig>\` adds the lines of that program which each change hits. With \`--fail-on used\` a change counts
  where it is not safe and the program uses what it is about, in a direction that it is not safe in. Several add up.
- \`--baseline <file>\` accepts the changes that are listed there; \`--update-baseline\` lists those that there are.
- \`diff <before> <after>\` compares snapshots: accounts, folders, or \`git:<revision>\` and \`git:<revision>:<account>\`.
  \`--format changelog\` prints an entry for the package's CHANGELOG.md.
- \`rename\` lists the names that relabelling would give; \`rename Contact.segment\` adopts one, \`rename --all\` all. With
  \`--write <tsconfig>\` the program's code goes along: the edits are shown first, and nothing at all is written before
  somebody says yes, at the terminal or by \`--yes\`. Code, lock and package are written together or not at all. What no
  edit could change safely is named, and the exit code is then 1. \`--alias\` keeps a field's old name as a deprecated
  alias: until that field is renamed again, or the package is generated with a version that is a major step later than
  the one that it had then (1.2.0 to 2.0.0, 0.2.0 to 0.3.0), since no smaller step may take a name away. The lock holds
  that version. A package without a version keeps its aliases; \`--drop-aliases\` drops them at any time.

Exit codes: **0** nothing counts; **1** a change counts, output is stale, or the version falls behind; **2** it could not be
told: the account could not be asked, an answer was cut short, or more than half of its entities are gone at once, which
is how missing rights look. An account that could not be checked is never reported as unchanged, nor as deleted. Where the
snapshot was pulled with other credentials than these, the report says so.

## The package's version

A package whose \`package.version\` in \`codegen.yml\` is not 0.0.0 has a version, and \`check\` holds it: since a revision of
git it must have made at least the step that its changes call for.

- The revision is the one given by \`--since\`, else \`HEAD\`. Without a repository, a commit, or a committed package with a
  version there is nothing to compare with; a revision that was given and cannot be read is exit code 2.
- The version before is that in \`generated/<account>/package.json\` at the revision; the version now is \`package.version\`.
- The changes are those from the snapshot and the configuration at the revision to those of now, whatever the policy
  accepts. A name in the lock that has become another one is a major step; a minor one, where the old name stays as an
  alias.
- Below 1.0.0 a major step is one of the minor number, and any other one of the patch number.

In a pull request compare with the branch that it goes to (\`--since origin/main\`, as the workflow of \`init\` does).
\`diff git:HEAD <account>\` names the version that is due.

## In CI

\`fieldwright init\` writes two workflows. On each push, \`check\` runs offline and without secrets. Each night, the account is
compared with the snapshot, the new snapshot and package are committed to the branch \`fieldwright/update\`, and one pull
request is opened, or brought up to date, with the change list as its text; it is closed when the change was undone.
Allow GitHub Actions to create pull requests in the repository's settings, and add the credentials as secrets.
`;

/** \`docs/drift.md\`. */
export function printChangeKinds(): string {
  const sections = subjects.map(([title, kinds]) => {
    const rows = Object.entries(kinds).map(([name, kind]) => rowText(name, kind));
    return [`## ${title}`, "", ...tableHead, ...rows, ""].join("\n");
  });
  return [introduction, ...sections, comparisonWords].join("\n");
}

const tableHead = [
  "| Change | | Read | Create | Update | Filter | Version | Why | What to do |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
];

function rowText(name: string, { title, severity, why, fix, step }: ChangeKind): string {
  const steps = { breaking: "major", dangerous: "minor", safe: "patch" } as const;
  const cells = [
    `\`${name}\``,
    title,
    ...directions.map((direction) => severity[direction]),
    step ?? steps[worstSeverity(severity)],
    why,
    fix,
  ];
  return `| ${cells.join(" | ")} |`;
}
