import type { FieldType } from "../../index.js";

/** What `diff` says. */
export const diffWords = {
  step: (step: string, version: string) => `The package's version takes a ${step} step: ${version} or more.`,
};

/** What `docs` says. */
export const docsWords = {
  unknownFormat: (format: string) => `There is no format "${format}".`,
  knownFormats: (formats: readonly string[]) => `Choose one of ${formats.join(", ")}.`,
  needsFolder: (format: string) => `With --json, --format ${format} needs --out: stdout has room for one of the two.`,
  ofOneAccount: (since: string) => `--since ${since} is of one account, and there are several.`,
  nameAccount: "Name the account, or give a revision of git: --since git:HEAD~1.",
  written: (account: string, file: string) => `${account}: ${file} written`,
  unchanged: (account: string, file: string) => `${account}: ${file} is as it should be`,
};

/** Longer lists are cut in the table; `--json` has all of them. */
const shown = 12;

/** What `explain` says. */
export const explainWords = {
  nothing: (name: string) => `Nothing in these accounts goes by "${name}".`,
  /** `systemName` -> `system name`. */
  title: (key: string) => key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  value: (value: string | number | boolean | readonly string[] | null): string => {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "yes" : "no";
    if (typeof value === "string" || typeof value === "number") return String(value);
    const rest = value.length - shown;
    return `${value.slice(0, shown).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  },
  type: (type: FieldType): string => {
    switch (type.kind) {
      case "choice":
        return `${type.multiple ? "choices" : "choice"}${type.open ? ", open" : ""}`;
      case "reference":
        return `${type.multiple ? "references" : "reference"} to ${type.to ?? "something the account does not list"}`;
      case "mirror":
        return `mirror of ${type.of.entity} ${type.of.field}`;
      case "structure":
        return `structure ${type.read.schema}.${type.read.property}`;
      case "custom":
        return `${type.ts} from ${type.from}`;
      case "unknown":
        return `unknown (${type.vendorType})`;
      default:
        return type.kind;
    }
  },
};

const chooseLater = "`entities` in codegen.yml chooses later";

/** What `pull` asks. */
export const pullWords = {
  askAnew: (why: string) => `${why} Begin anew, with names of its own labels? [y/N] `,
} as const;

/** What `init` asks and says. */
export const initWords = {
  askProvider: (names: readonly string[]) => `Which CRM (${names.join(", ")})? `,
  askAccount: "A short name for the account, also of its folders [acme]: ",
  askUrl: (usual: string) => `Its address [${usual}], or "sandbox" to begin without an account: `,
  askPackage: (usual: string) => `A name for the package [${usual}]: `,
  askWrite: (files: readonly string[]) => `Write ${files.join(", ")}? [Y/n] `,
  askLook: (ways: string) =>
    `Look at the account now, to choose among its entities? It takes ${ways}: typed unseen, written nowhere. [y/N] `,
  askCredential: (variable: string) => `${variable}, or Enter to go on without: `,
  entities: (account: string, count: number) => `${account} has ${count} entities, each with so many fields:`,
  askEntities: "Which ones? Numbers, ranges like 1-5 or names, with commas between [all]: ",
  all: "all",
  taken: (keys: readonly string[], count: number) => `${keys.length} of ${count} entities: ${keys.join(", ")}`,
  withoutLines: (line: string, key: string) => `Without ${line}, ${key} has no lines of that kind.`,
  noEntity: (word: string) => `There is no entity "${word}".`,
  noNumber: (word: string, count: number) => `${word} is not in the list, which goes from 1 to ${count}.`,
  severalEntities: (word: string, numbers: readonly number[]) =>
    `"${word}" is the name of ${numbers.join(" and ")}: give the number.`,
  noCredentials: `No credentials yet to look at the account with: all entities are taken. ${chooseLater}.`,
  notLooked: (why: string) => `All entities are taken (${chooseLater}), as the account could not be looked at: ${why}`,
  needsEntities: "--entities wants system names, with commas between: --entities contact,deal.",
  sandbox: "sandbox",
  needsProvider: (names: readonly string[]) => `Name the CRM: --provider ${names.join(" or --provider ")}.`,
  unknownProvider: (name: string) => `There is no provider "${name}".`,
  knownProviders: (names: readonly string[]) => `Known providers: ${names.join(", ")}.`,
  urlOrSandbox: "--url and --sandbox exclude one another.",
  noDemo: (name: string) => `There is no sandbox to begin with for ${name}.`,
  alreadyThere: (file: string) => `${file} is there already.`,
  nothingWritten: "Nothing was written.",
  created: (file: string) => `written  ${file}`,
  kept: (file: string) => `kept     ${file}, which was there already`,
  added: (lines: readonly string[]) => `added    ${lines.join(", ")} to .gitignore`,
  nextWithCredentials: (account: string) => `\nNext:\n  npx fieldwright generate --pull ${account}`,
  next: (variables: readonly string[], account: string) =>
    `\nNext: copy .env.example to .env, set ${variables.join(" and ")} in it, then run\n  npx fieldwright generate --pull ${account}`,
  nextWithSandbox: (account: string, port: number, folder: string) =>
    `\nNext, in one terminal:\n  npx fieldwright sandbox ${account} --port ${port}\nand in another one:\n  npx fieldwright generate --pull ${account}\n  npm install ./${folder}`,
  missing: (lines: readonly string[]) => `Your .env was kept; these lines belong there:\n  ${lines.join("\n  ")}`,
  defaultAccount: "acme",
};

/** What `rename` says. */
export const renameWords = {
  none: (account: string) => `${account}: every name says what its label says`,
  offer: (name: string, to: string, label: string | null) =>
    `${name} -> ${to}${label === null || label === to ? "" : `  (labelled "${label}")`}`,
  edit: (place: string, before: string, after: string) => `${place}: ${before} -> ${after}`,
  toAdopt: (account: string) =>
    `To adopt them: fieldwright rename ${account} --all, or name some. Code goes along with --write <tsconfig>.`,
  ask: (files: number) =>
    `Write the names, the package and ${files === 1 ? "1 file" : `${files} files`} of code? [y/N] `,
  dryRun: "Nothing was written. Add --yes to write it.",
  adopted: (account: string, count: number) => `${account}: ${count === 1 ? "1 name" : `${count} names`} adopted`,
  dropped: (account: string, count: number) =>
    `${account}: ${count === 0 ? "no alias" : count === 1 ? "1 alias" : `${count} aliases`} to drop`,
  edited: (files: number) => `${files === 1 ? "1 file" : `${files} files`} of code edited`,
  left: (reason: string) => `This place was left as it is. ${reason}`,
};

/** What `pull`, `generate` and `check` say. */
export const reportWords = {
  moreWarnings: (count: number) =>
    `${counted(count, "more warning", "more warnings")} of these kinds; --verbose prints all.`,
  pulling: (account: string) => `pull ${account}`,
  searching: (account: string) => `usages ${account}`,
  generating: "generate",
  progress: (title: string, bar: string, part: string, step: string, requests: string, wait: string) =>
    `${title} [${bar}] ${[`${part} ${step}`, requests, wait].filter((words) => words !== "").join(", ")}`,
  requests: (count: number, window: string) => `${counted(count, "request", "requests")}${window}`,
  window: (used: number, most: number, seconds: number) => ` (${used} of ${most} in ${seconds} s)`,
  waiting: (seconds: number) => `waiting ${seconds} s, as the CRM's limit asks for`,
  step: (title: string, step: string, total: number) => `${title}: ${step} (${total})`,
  pulled: (account: string, changed: boolean, seconds: string) =>
    `${account}: snapshot ${changed ? "written" : "unchanged"} (${seconds} s)`,
  known: (account: string) => `${account} has`,
  generated: (account: string, folder: string, written: number, seconds: string) =>
    `${account}: ${written === 0 ? "nothing to write" : `${counted(written, "file", "files")} written`} in ${folder} (${seconds} s)`,
  size: (entities: number, fields: number, choices: number) =>
    `  ${counted(entities, "entity", "entities")}, ${counted(fields, "field", "fields")}, ${counted(choices, "choice", "choices")}`,
  names: (added: number, changed: number) =>
    `  ${[...(added === 0 ? [] : [`${counted(added, "new name", "new names")}`]), ...(changed === 0 ? [] : [`${counted(changed, "name", "names")} changed`])].join(", ")}`,
  warnings: (count: number, kinds: string) => `  ${counted(count, "warning", "warnings")}: ${kinds}`,
  upToDate: (account: string, live: boolean, byHashes: boolean) =>
    `${account}: up to date${byHashes ? ", by its hashes" : ""}${live ? ", and as the live account is" : ""}`,
  regenerate: (accounts: string) => `Run \`fieldwright generate ${accounts}\`, and commit what it writes.`,
  baseline: (file: string, written: boolean) => `${file}: ${written ? "written" : "unchanged"}`,
  watching: "Watching; Ctrl-C ends it.",
  changed: "Something has changed: generating again.",
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What `sandbox` says. */
export const sandboxWords = {
  demo: (account: string, crm: string) =>
    `${account} has not been pulled yet: this is the demo account of ${crm}, until \`fieldwright pull ${account}\`.`,
  serving: (account: string, url: string) => `${account}: ${url}`,
  habit: (name: string, width: number, what: string) => `${name.padEnd(width)}  ${what}`,
  until: "Ctrl-C ends it; nothing is kept.",
};

/** What is said when a command line is not understood. */
export const usageWords = {
  noCommand: "Name a command.",
  unknownCommand: (name: string) => `There is no command "${name}".`,
  unknownOption: (name: string) => `There is no option "${name.length === 1 ? "-" : "--"}${name}".`,
  tooMany: (operand: string) => `"${operand}" is one argument too many.`,
  /** The parser's own sentence. */
  other: (complaint: string) => `${complaint.replace(/\.$/, "")}.`,
  seeHelp: "See `fieldwright --help`.",
  didYouMean: (guess: string) => `Did you mean "${guess}"?`,
  unknownValue: (option: string, value: string) => `--${option} cannot be "${value}".`,
  oneOf: (known: readonly string[]) => `Choose one of ${known.join(", ")}.`,
  twoFormats: (format: string) => `--json and --format ${format} ask for two formats of one output.`,
  usedNeedsUsages: "--fail-on used needs --usages: only a program can use something.",
  usagesNeedLive: "--usages needs --live: without it there are no changes to look for.",
  baselineNeedsLive: "--baseline needs --live: without it there are no changes to know.",
  updateNeedsBaseline: "--update-baseline needs --baseline <file>: that is what it writes.",
  whichNames: "Say which names: some that `fieldwright rename` lists, or --all.",
  allOrSome: "--all and names exclude one another.",
  whichAccount: (accounts: readonly string[]) => `Name the account first: ${accounts.join(" or ")}.`,
  notANumber: (option: string) => `--${option} must be a whole number.`,
  noScript: (shell: string) => `There is no completion script for "${shell}": bash and zsh have one.`,
  interrupted: "Interrupted.",
  unexpected: (message: string) => `Unexpected failure: ${message}`,
};
