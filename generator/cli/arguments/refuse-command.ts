import type { Tool } from "../command.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { usageWords } from "../messages/usage-words.js";
import type { ParsedArguments } from "./parse-arguments.js";
import { createReporter } from "../words/reporter.js";
import type { Shell } from "../shell.js";

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
