import { accountOf } from "./account-of.js";
import type { Config } from "./config/config.js";
import type { GenerateInput } from "./generate.js";
import { assignNames } from "./model/assign-names.js";
import { customize } from "./model/customize.js";
import type { NamedModel } from "./model/named-model.js";
import { parseLock } from "./model/parse-lock.js";
import { printLock } from "./model/print-lock.js";
import type { Problem } from "./problem/problem.js";
import { loadProvider } from "./providers/load-provider.js";

export interface Understood {
  /** The account with every identifier decided. */
  readonly model: NamedModel;
  /** The new text of `names.lock.json`. */
  readonly lock: string;
  /** Warnings: what was guessed, what was not understood. */
  readonly problems: readonly Problem[];
}

/**
 * Snapshot -> named model: the half of `generate` that writes nothing.
 *
 * @throws ProblemError where the configuration, the metadata or the lock make no sense
 */
export async function understand(config: Config, accountName: string, input: GenerateInput): Promise<Understood> {
  const account = accountOf(config, accountName);
  const provider = await loadProvider(account.provider, account.at("provider"));

  const interpreted = await provider.interpret(input.snapshot, { ...account, documents: input.documents });
  const customized = customize(interpreted.model, account);
  const lock = parseLock(input.lock, { kind: "account", account: account.name });
  const named = assignNames(customized.model, lock, customized.names);

  return { model: named.model, lock: printLock(named.lock), problems: interpreted.problems };
}
