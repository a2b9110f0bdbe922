import { accountOf } from "./account-of.js";
import type { AccountConfig, Config } from "./config/config.js";
import type { GraphqlDocument } from "./model/api.js";
import { assignNames } from "./model/assign-names.js";
import { customize, type Customized } from "./model/customize.js";
import type { NamedModel } from "./model/named-model.js";
import { parseLock } from "./model/parse-lock.js";
import { printLock } from "./model/print-lock.js";
import type { Problem } from "./problem/problem.js";
import { loadProvider } from "./providers/load-provider.js";
import { relevantProblems } from "./relevant-problems.js";
import { expireAliases } from "./rename/expire-aliases.js";
import type { Snapshot } from "./snapshot/snapshot.js";

/** All that is known of an account without asking it. */
export interface AccountSources {
  readonly snapshot: Snapshot;
  /** The text of `names.lock.json`; null where there is none yet. */
  readonly lock: string | null;
  /** The project's own GraphQL documents, read. */
  readonly documents: readonly GraphqlDocument[];
}

export interface Understood {
  readonly model: NamedModel;
  /** The new text of `names.lock.json`. */
  readonly lock: string;
  /** Warnings: what was guessed, what was not understood. */
  readonly problems: readonly Problem[];
}

/**
 * Snapshot -> named model: interpret, customize, name.
 *
 * @throws ProblemError where the configuration, the metadata or the lock make no sense.
 */
export async function understand(config: Config, accountName: string, sources: AccountSources): Promise<Understood> {
  const account = accountOf(config, accountName);
  const { model, names, problems } = await interpretAccount(account, sources);
  const lock = parseLock(sources.lock, { kind: "account", account: account.name });
  const named = assignNames(model, expireAliases(lock, account.package.version), names);
  return { model: named.model, lock: printLock(named.lock), problems };
}

/** Snapshot -> model, as the account's configuration wants it, not yet named. For `unfit` see `customize`. */
export async function interpretAccount(
  account: AccountConfig,
  { snapshot, documents }: Pick<AccountSources, "snapshot" | "documents">,
  unfit: "refused" | "passed-over" = "refused",
): Promise<Customized & { readonly problems: readonly Problem[] }> {
  const provider = await loadProvider(account.provider, account.at("provider"));
  const { model, problems } = provider.interpret(snapshot, { ...account, documents });
  const customized = customize(model, account, unfit);
  return { ...customized, problems: relevantProblems(problems, customized.model, account) };
}
