import type { Command, CommandName } from "../command.js";
import { helpWords } from "../messages/help-words.js";

export interface OptionSpec {
  readonly name: string;
  readonly alias?: string;
  /** What stands for the value in help; absent for an option without one. */
  readonly value?: string;
  /** Whether it may be given several times, and all of its values count. */
  readonly many?: true;
  readonly summary: string;
}

export interface CommandSpec {
  readonly operands: string;
  readonly options: readonly OptionSpec[];
  /** Loaded only when the command is run: starting up stays quick. */
  readonly load: () => Promise<Command>;
}

const { options: words } = helpWords;

/** Options that every command takes. */
export const commonOptions: readonly OptionSpec[] = [
  { name: "config", alias: "c", value: "file", summary: words.config },
  { name: "cwd", value: "folder", summary: words.cwd },
  { name: "json", summary: words.json },
  { name: "verbose", alias: "v", summary: words.verbose },
  { name: "quiet", alias: "q", summary: words.quiet },
  { name: "no-color", summary: words.noColor },
  { name: "help", alias: "h", summary: words.help },
  { name: "version", alias: "V", summary: words.version },
];

/** The commands. Their words are in `messages/`, their work in `commands/`. */
export const commandTable: Readonly<Record<CommandName, CommandSpec>> = {
  init: {
    operands: "[account]",
    options: [
      { name: "provider", value: "name", summary: words.provider },
      { name: "url", value: "address", summary: words.url },
      { name: "package", value: "name", summary: words.packageName },
      { name: "entities", value: "names", summary: words.entities },
      { name: "sandbox", summary: words.withSandbox },
    ],
    load: async () => (await import("../commands/init.js")).init,
  },
  pull: {
    operands: "[account..]",
    options: [{ name: "new-account", summary: words.newAccount }],
    load: async () => (await import("../commands/pull.js")).pull,
  },
  generate: {
    operands: "[account..]",
    options: [
      { name: "pull", summary: words.pull },
      { name: "new-account", summary: words.newAccount },
      { name: "watch", alias: "w", summary: words.watch },
      { name: "strict", summary: words.strict },
    ],
    load: async () => (await import("../commands/generate.js")).generate,
  },
  check: {
    operands: "[account..]",
    options: [
      { name: "live", summary: words.live },
      { name: "usages", value: "tsconfig", many: true, summary: words.usages },
      { name: "fail-on", value: "level", summary: words.failOn },
      { name: "format", value: "format", summary: words.reportFormat },
      { name: "since", value: "revision", summary: words.since },
      { name: "baseline", value: "file", summary: words.baseline },
      { name: "update-baseline", summary: words.updateBaseline },
      { name: "strict", summary: words.strict },
    ],
    load: async () => (await import("../commands/check.js")).check,
  },
  diff: {
    operands: "<before> <after>",
    options: [
      { name: "fail-on", value: "level", summary: words.failOnChange },
      { name: "format", value: "format", summary: words.diffFormat },
    ],
    load: async () => (await import("../commands/diff.js")).diff,
  },
  rename: {
    operands: "[names..]",
    options: [
      { name: "all", summary: words.allNames },
      { name: "alias", summary: words.alias },
      { name: "drop-aliases", summary: words.dropAliases },
      { name: "write", value: "tsconfig", summary: words.write },
      { name: "yes", alias: "y", summary: words.yes },
    ],
    load: async () => (await import("../commands/rename.js")).rename,
  },
  explain: {
    operands: "<name> [account..]",
    options: [],
    load: async () => (await import("../commands/explain.js")).explain,
  },
  docs: {
    operands: "[account..]",
    options: [
      { name: "format", value: "format", summary: words.docsFormat },
      { name: "out", value: "folder", summary: words.docsOut },
      { name: "since", value: "snapshot", summary: words.docsSince },
      { name: "usages", value: "tsconfig", many: true, summary: words.docsUsages },
    ],
    load: async () => (await import("../commands/docs.js")).docs,
  },
  sandbox: {
    operands: "[account..]",
    options: [
      { name: "port", value: "number", summary: words.port },
      { name: "seed", value: "number", summary: words.seed },
      { name: "habits", value: "names", summary: words.habits },
    ],
    load: async () => (await import("../commands/sandbox.js")).sandbox,
  },
  completion: {
    operands: "[shell]",
    options: [],
    load: async () => (await import("../commands/completion.js")).completion,
  },
};
