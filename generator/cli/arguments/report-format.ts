import type { CommandContext } from "../command.js";
import { usageWords } from "../messages/usage-words.js";
import { oneOf } from "./one-of.js";

/** How a report is to be printed; `--json` is `--format json`. Throws a ProblemError where both say something else. */
export function reportFormat<const Format extends string>(
  context: CommandContext,
  known: readonly (Format | "json" | "text")[],
): Format | "json" | "text" {
  const { tool, report } = context;
  const format = oneOf(context, "format", known, report.json ? "json" : "text");
  if (!report.json || format === "json") return format;
  throw new tool.ProblemError([tool.problem("cli.usage", usageWords.twoFormats(format))]);
}
