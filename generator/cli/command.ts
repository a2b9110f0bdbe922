import type * as tool from "../index.js";
import type { Shell } from "./shell.js";
import type { Reporter } from "./words/reporter.js";

/** What the commands are made of: the tool's public API. */
export type Tool = typeof tool;

export interface Arguments {
  readonly command: CommandName;
  /** What stands without a dash: accounts, or a name to explain. */
  readonly operands: readonly string[];
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<string>;
  /** Options with a value. */
  readonly values: ReadonlyMap<string, string>;
  /** Options that may be given several times, each with all of its values. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

export interface CommandContext {
  readonly arguments: Arguments;
  readonly shell: Shell;
  readonly report: Reporter;
  readonly tool: Tool;
}

/** Does the work and answers how it went. Throws a ProblemError where it cannot; `run` prints it. */
export type Command = (context: CommandContext) => Promise<ExitCode>;

export const commandNames = [
  "init",
  "pull",
  "generate",
  "check",
  "diff",
  "rename",
  "explain",
  "docs",
  "sandbox",
  "completion",
] as const;

export type CommandName = (typeof commandNames)[number];

/** What the process ends with; part of the public contract. */
export const exitCode = {
  /** Nothing to report. */
  fine: 0,
  /** Something was found: a change that counts, output that is stale, a version that falls behind. */
  found: 1,
  /** Usage, configuration, credentials, network, metadata, output: what was asked could not be done. */
  trouble: 2,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
