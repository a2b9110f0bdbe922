import type { AccountConfig, Problem } from "../../index.js";
import type { CommandContext } from "../command.js";
import { heldBack } from "./held-back.js";
import { createReporter } from "../words/reporter.js";
import { startInLanes } from "./start-in-lanes.js";

export interface AccountSteps<Prepared, Result> {
  /** Done for several accounts at a time. What it says in its context is told when the account's turn comes. */
  readonly prepare: (account: AccountConfig, context: CommandContext) => Promise<Prepared>;
  /** Done for one account after the other, in their order. */
  readonly finish: (prepared: Prepared, account: AccountConfig) => Promise<Result> | Result;
  /** Accounts of one lane are prepared one after the other. */
  readonly lanes: readonly (readonly AccountConfig[])[];
  /** Accounts begun and not finished at one time. */
  readonly atOnce: number;
}

/**
 * Does the work for each account. All that is told, written and answered comes in the order of the accounts, as if it were
 * done for one after the other. One account's failure does not keep the others from being done.
 *
 * @throws ProblemError with the complaints of every account that failed, after the last one
 */
export async function accountsInTurn<Prepared, Result>(
  context: CommandContext,
  accounts: readonly AccountConfig[],
  { prepare, finish, lanes, atOnce }: AccountSteps<Prepared, Result>,
): Promise<readonly Result[]> {
  const { tool, shell } = context;
  const voices = new Map(accounts.map((account) => [account, voiceOf(context)]));
  const started = startInLanes(accounts, lanes, atOnce, async (account) => {
    shell.signal.throwIfAborted();
    return prepare(account, voices.get(account)?.context ?? context);
  });
  const done: Result[] = [];
  const failed: Problem[] = [];
  try {
    for (const account of accounts) {
      shell.signal.throwIfAborted();
      voices.get(account)?.release();
      try {
        done.push(await finish(await started.prepared(account), account));
      } catch (error) {
        if (!(error instanceof tool.ProblemError) || shell.signal.aborted) throw error;
        failed.push(...error.problems);
      }
      started.finished();
    }
  } finally {
    await started.stop();
  }
  if (failed.length > 0) throw new tool.ProblemError(failed);
  return done;
}

/** The context of one account: what it says waits for its turn. */
function voiceOf(context: CommandContext): { readonly context: CommandContext; readonly release: () => void } {
  const { write, release } = heldBack(context.shell.writeWords);
  const shell = { ...context.shell, writeWords: write };
  return { context: { ...context, shell, report: createReporter(shell, context.arguments.flags) }, release };
}
