import type { AccountConfig, Problem } from "../index.js";
import type { CommandContext } from "./command.js";

/**
 * Does the work for one account after the other. One account's failure does not keep the others from being done.
 *
 * @throws ProblemError with the complaints of every account that failed, after the last one
 */
export async function eachAccount<Result>(
  { tool, shell }: CommandContext,
  accounts: readonly AccountConfig[],
  work: (account: AccountConfig) => Promise<Result>,
): Promise<readonly Result[]> {
  const done: Result[] = [];
  const failed: Problem[] = [];
  for (const account of accounts) {
    shell.signal.throwIfAborted();
    try {
      done.push(await work(account));
    } catch (error) {
      if (!(error instanceof tool.ProblemError) || shell.signal.aborted) throw error;
      failed.push(...error.problems);
    }
  }
  if (failed.length > 0) throw new tool.ProblemError(failed);
  return done;
}
