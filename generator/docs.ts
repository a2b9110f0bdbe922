import { accountOf } from "./account-of.js";
import type { Config } from "./config/config.js";
import { describeAccount, type DictionarySettings } from "./docs/describe-account.js";
import type { Dictionary } from "./docs/dictionary.js";
import { understand, type AccountSources } from "./understand.js";

/** What is known besides the snapshot: of the account's past, and of the code that uses it. */
export type DocsExtras = Pick<DictionarySettings, "changes" | "usages">;

/**
 * Snapshot -> data dictionary, without network: the same input gives the same dictionary. `printDocs` makes text of it.
 *
 * @throws ProblemError where the configuration, the metadata or the lock make no sense.
 */
export async function docs(
  config: Config,
  accountName: string,
  sources: AccountSources,
  extras: DocsExtras = {},
): Promise<Dictionary> {
  const account = accountOf(config, accountName);
  const { model } = await understand(config, accountName, sources);
  return describeAccount(model, { packageName: account.package.name, date: account.scalars.date, ...extras });
}
