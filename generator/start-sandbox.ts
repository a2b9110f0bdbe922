import type { Config } from "./config/config.js";
import { loadProvider } from "./providers/index.js";
import type { Sandbox, SandboxOptions } from "./sandbox/start-sandbox.js";
import { accountOf, type AccountSources, interpretAccount } from "./understand.js";

export type AccountSandboxOptions = Omit<SandboxOptions, "snapshot" | "provider" | "model" | "settings">;

/**
 * Starts a server on this machine that behaves like an account's CRM: with all of its entities, and with the fields
 * that `overrides` describe behaving as described.
 *
 * @throws ProblemError for a snapshot that makes no sense and for a port that cannot be had.
 */
export async function startSandbox(
  config: Config,
  accountName: string,
  sources: Pick<AccountSources, "snapshot" | "documents">,
  options: AccountSandboxOptions = {},
): Promise<Sandbox> {
  const account = accountOf(config, accountName);
  const whole = { ...account, entities: { include: [], exclude: [], add: [], hidden: true } };
  const { model } = await interpretAccount(whole, sources);
  const provider = await loadProvider(account.provider, account.at("provider"));
  const { startSandbox: start } = await import("./sandbox/start-sandbox.js");
  return start({ ...options, snapshot: sources.snapshot, provider, model });
}
