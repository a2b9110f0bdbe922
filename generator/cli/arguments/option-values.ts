import type { CommandContext } from "../command.js";
import { usageWords } from "../words/words.js";

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

/** The value of an option that has to be one of a few. Throws a ProblemError with a suggestion for others. */
export function oneOf<const Known extends string>(
  { arguments: { values }, tool }: CommandContext,
  option: string,
  known: readonly Known[],
  usual: Known,
): Known {
  const given = values.get(option) ?? usual;
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  const guess = tool.suggest(given, known);
  const hint = guess === null ? usageWords.oneOf(known) : usageWords.didYouMean(guess);
  throw new tool.ProblemError([tool.problem("cli.usage", usageWords.unknownValue(option, given), null, { hint })]);
}

/** The value of an option that is a whole number, or null where it was not given. Throws a ProblemError for others. */
export function wholeNumber({ arguments: { values }, tool }: CommandContext, option: string): number | null {
  const text = values.get(option);
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new tool.ProblemError([tool.problem("cli.usage", usageWords.notANumber(option))]);
}
