import type { AccountConfig, AccountSources, Config } from "../index.js";
import type { CommandContext } from "./command.js";

/** All that is known of an account offline. Throws a ProblemError where it has not been pulled. */
export async function readSources(
  { tool }: Pick<CommandContext, "tool">,
  config: Config,
  account: AccountConfig,
): Promise<AccountSources> {
  return {
    snapshot: await tool.readSnapshot(config.schemas, account.name),
    lock: await tool.readLock(config.schemas, account.name),
    documents: await tool.findDocuments(config, account),
  };
}
