import { resolve } from "node:path";
import { commandTable } from "./command-table.js";
import type { Arguments, Tool } from "./command.js";
import { encodeTerminal } from "./encode-terminal.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { usageWords } from "./messages/usage-words.js";
import { parseArguments, type ParsedArguments } from "./parse-arguments.js";
import { createReporter } from "./reporter.js";
import type { Shell } from "./shell.js";

/**
 * Runs a command line and answers the exit code. Never throws: whatever goes wrong is told in words.
 *
 * @param loadTool the rest of the tool, loaded only where a command needs it
 */
export async function run(
  words: readonly string[],
  shell: Shell,
  loadTool: () => Promise<Tool> = () => import("../index.js"),
): Promise<ExitCode> {
  const parsed = parseArguments(words);
  switch (parsed.kind) {
    case "help":
      shell.writeData(parsed.text);
      return exitCode.fine;
    case "version":
      shell.writeData(`${(await loadTool()).toolVersion}\n`);
      return exitCode.fine;
    case "wrong":
      return refuse(parsed, shell, await loadTool());
    case "run":
      return runCommand(parsed.arguments, shell, await loadTool());
    default:
      return parsed satisfies never;
  }
}

async function runCommand(given: Arguments, outer: Shell, tool: Tool): Promise<ExitCode> {
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
  const lines = (error.stack ?? "").split("\n").map((line) => encodeTerminal(line));
  return `${lines.join("\n")}\n`;
}

function refuse(parsed: Extract<ParsedArguments, { kind: "wrong" }>, shell: Shell, tool: Tool): ExitCode {
  const guess = parsed.given === null ? null : tool.nearest(parsed.given, parsed.known);
  const options = guess === null ? {} : { hint: `${usageWords.didYouMean(guess)} ${usageWords.seeHelp}` };
  createReporter(shell, new Set()).problems([tool.problem("cli.usage", parsed.message, null, options)]);
  return exitCode.trouble;
}
