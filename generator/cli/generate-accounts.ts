import type { AccountConfig, Config, Generated } from "../index.js";
import type { CommandContext } from "./command.js";

export interface GeneratedAccount {
  readonly account: AccountConfig;
  readonly generated: Generated;
  /** The text of the names' lock as it is on disk. */
  readonly lock: string | null;
}

/**
 * Snapshots -> packages, in memory: nothing is written before all of them have succeeded.
 *
 * @throws ProblemError with the complaints of every account, not only of the first
 */
export async function generateAccounts(
  { tool, shell }: CommandContext,
  config: Config,
  accounts: readonly AccountConfig[],
): Promise<readonly GeneratedAccount[]> {
  const done: GeneratedAccount[] = [];
  const failed: InstanceType<typeof tool.ProblemError>[] = [];
  for (const account of accounts) {
    shell.signal.throwIfAborted();
    try {
      const snapshot = await tool.readSnapshot(config.schemas, account.name);
      const lock = await tool.readLock(config.schemas, account.name);
      const documents = await tool.findDocuments(config, account);
      done.push({ account, lock, generated: await tool.generate(config, account.name, { snapshot, lock, documents }) });
    } catch (error) {
      if (!(error instanceof tool.ProblemError)) throw error;
      failed.push(error);
    }
  }
  if (failed.length > 0) {
    throw new tool.ProblemError(
      failed.flatMap(({ problems }) => problems),
      { cause: failed[0] },
    );
  }
  return done;
}
