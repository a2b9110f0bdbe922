import type { CommandContext } from "../command.js";
import { usageWords } from "../messages/usage-words.js";

/** The value of an option that is a whole number, or null where it was not given. Throws a ProblemError for others. */
export function wholeNumber({ arguments: { values }, tool }: CommandContext, option: string): number | null {
  const text = values.get(option);
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new tool.ProblemError([tool.problem("cli.usage", usageWords.notANumber(option))]);
}
