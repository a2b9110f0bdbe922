import type { AccountConfig } from "../../index.js";
import { accountsInTurn } from "./accounts-in-turn.js";
import type { CommandContext } from "../command.js";

/**
 * Does the work for one account after the other. One account's failure does not keep the others from being done.
 *
 * @throws ProblemError with the complaints of every account that failed, after the last one
 */
export async function eachAccount<Result>(
  context: CommandContext,
  accounts: readonly AccountConfig[],
  work: (account: AccountConfig) => Promise<Result>,
): Promise<readonly Result[]> {
  return accountsInTurn(context, accounts, { prepare: work, finish: (done) => done, lanes: [accounts], atOnce: 1 });
}
