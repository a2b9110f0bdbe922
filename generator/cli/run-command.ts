import { resolve } from "node:path";
import { terminalText } from "../index.js";
import { commandTable } from "./arguments/command-table.js";
import type { ParsedArguments } from "./arguments/parse-arguments.js";
import { type Arguments, exitCode, type ExitCode, type Tool } from "./command.js";
import type { Shell } from "./shell.js";
import { createReporter } from "./words/reporter.js";
import { usageWords } from "./words/words.js";

/** Runs a command that was understood, and tells in words and an exit code how it ended. Never throws. */
export async function runCommand(given: Arguments, outer: Shell, tool: Tool): Promise<ExitCode> {
  const shell = { ...outer, cwd: resolve(outer.cwd, given.values.get("cwd") ?? ".") };
  const report = createReporter(shell, given.flags);
  try {
    const command = await commandTable[given.command].load();
    return await command({ arguments: given, shell, report, tool });
  } catch (error) {
    if (shell.signal.aborted) {
      report.say(usageWords.interrupted);
      return exitCode.interrupted;
    }
    const problems =
      error instanceof tool.ProblemError
        ? error.problems
        : [
            tool.problem(
              "cli.unexpected",
              usageWords.unexpected(error instanceof Error ? error.message : String(error)),
            ),
          ];
    report.problems(problems);
    if (report.verbose && error instanceof Error) shell.writeWords(stackOf(error));
    if (report.json) report.document({ problems });
    return exitCode.trouble;
  }
}

/** Each line made safe on its own, so that it stays a list of lines. */
function stackOf(error: Error): string {
  const lines = (error.stack ?? "").split("\n").map((line) => terminalText(line));
  return `${lines.join("\n")}\n`;
}

type Wrong = Extract<ParsedArguments, { kind: "wrong" }>;

/** Tells what was not understood of a command line, and what may have been meant. */
export function refuseCommand({ message, given, known }: Wrong, shell: Shell, tool: Tool, json: boolean): ExitCode {
  const guess = given === null ? null : tool.suggest(given, known);
  const options = guess === null ? {} : { hint: `${usageWords.didYouMean(guess)} ${usageWords.seeHelp}` };
  const report = createReporter(shell, new Set());
  const problems = [tool.problem("cli.usage", message, null, options)];
  report.problems(problems);
  if (json) report.document({ problems });
  return exitCode.trouble;
}
