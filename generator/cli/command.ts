import type * as tool from "../index.js";
import type { ExitCode } from "./exit-code.js";
import type { Reporter } from "./words/reporter.js";
import type { Shell } from "./shell.js";

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
