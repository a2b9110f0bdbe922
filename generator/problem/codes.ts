import { freeagentCodes } from "../providers/freeagent/codes.js";
import { freecrmCodes } from "../providers/freecrm/codes.js";
import { driftCodes, outputCodes, renameCodes, usagesCodes } from "./package-codes.js";
import type { ProblemEntry } from "./problem-entry.js";
import { cliCodes, configCodes, modelCodes, pullCodes, sandboxCodes, snapshotCodes } from "./tool-codes.js";

/** Every problem the tool can report, by code. */
export const problemCodes = {
  ...cliCodes,
  ...configCodes,
  ...driftCodes,
  ...pullCodes,
  ...freeagentCodes,
  ...freecrmCodes,
  ...modelCodes,
  ...outputCodes,
  ...renameCodes,
  ...sandboxCodes,
  ...snapshotCodes,
  ...usagesCodes,
};

export type ProblemCode = keyof typeof problemCodes;

/** What the first part of a code stands for, in the order in which people meet it. */
const subjects = {
  cli: "The command line",
  config: "Configuration",
  pull: "Asking the CRM",
  snapshot: "Snapshots",
  model: "Names and overrides",
  freeagent: "FreeAgent CRM",
  freecrm: "FreeCRM",
  output: "Generated packages",
  drift: "Drift",
  usages: "Your code",
  rename: "Renaming",
  sandbox: "The sandbox",
} as const;

const introduction = `# Messages

Every problem that the tool can tell of, printed from the table that it goes by. A message says what is wrong, where
(the account, the entity and the field, or file, line and column), and what to do next; its code stands in brackets
behind it, and this page has more about the code:

    error  Unknown key "entites" in accounts.acme. [config.unknown-key]
      at codegen.yml:4:5
      Did you mean "entities"?

An **error** keeps the command from what it was asked for: exit code 2. A **warning** does not: of each kind the first
five are shown, and all of them with \`--verbose\`. With \`--json\` an error is a document on stdout, too:
\`{ formatVersion, problems: [{ code, severity, message, place, hint }] }\`. Codes stay; sentences may change.

Exit codes: **0** nothing to report; **1** something was found (a change that counts, stale output, a version that
falls behind); **2** trouble; **130** Ctrl-C, with everything on disk as it was.

What can change in an account is no problem of the tool's: [drift](drift.md) has its codes.
`;

/** \`docs/messages.md\`. */
export function printMessages(): string {
  const entries: readonly (readonly [string, ProblemEntry])[] = Object.entries(problemCodes);
  const sections = Object.entries(subjects).map(([subject, title]) => {
    const rows = entries
      .filter(([code]) => code.startsWith(`${subject}.`))
      .map(([code, entry]) => rowText(code, entry));
    return [`## ${title}`, "", "| Code | What | Why | What to do |", "| --- | --- | --- | --- |", ...rows, ""].join(
      "\n",
    );
  });
  return [introduction, ...sections].join("\n");
}

function rowText(code: string, { title, cause, fix }: ProblemEntry): string {
  return `| ${[`\`${code}\``, title, cause, fix].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
