import type { ChangeKind } from "./change-kind.js";
import { choiceKinds } from "./kinds/choice-kinds.js";
import { entityKinds } from "./kinds/entity-kinds.js";
import { fieldKinds } from "./kinds/field-kinds.js";
import { schemaKinds } from "./kinds/schema-kinds.js";
import { specKinds } from "./kinds/spec-kinds.js";
import { typeKinds } from "./kinds/type-kinds.js";
import { directions, worstSeverity } from "./severity.js";

const subjects: readonly (readonly [string, Readonly<Record<string, ChangeKind>>])[] = [
  ["Accounts and entities", entityKinds],
  ["Fields", fieldKinds],
  ["Types", typeKinds],
  ["Choices", choiceKinds],
  ["OpenAPI documents", specKinds],
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
`;

/** \`docs/drift.md\`. */
export function printChangeKinds(): string {
  const sections = subjects.map(([title, kinds]) => {
    const rows = Object.entries(kinds).map(([name, kind]) => rowText(name, kind));
    return [`## ${title}`, "", ...tableHead, ...rows, ""].join("\n");
  });
  return [introduction, ...sections].join("\n");
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
