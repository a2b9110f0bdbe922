import type { CommandContext } from "../command.js";
import { usageWords } from "../messages/usage-words.js";

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
