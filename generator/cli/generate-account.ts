import { join } from "node:path";
import type { AccountConfig, AccountSources, Config, Generated } from "../index.js";
import type { CommandContext } from "./command.js";

export interface GeneratedAccount {
  readonly account: AccountConfig;
  readonly generated: Generated;
  /** The text of the names' lock as it is on disk. */
  readonly lock: string | null;
  readonly folder: string;
  /** What the package is stamped with: by it `check` knows without generating that nothing has changed. */
  readonly stamp: { readonly input: string };
}

/** Sources -> package, in memory. */
export async function generateAccount(
  { tool }: CommandContext,
  config: Config,
  account: AccountConfig,
  sources: AccountSources,
): Promise<GeneratedAccount> {
  const folder = join(config.output, account.name);
  const generated = await tool.generate(config, account.name, sources, await tool.readMade(folder));
  // Generating again begins with the new lock, so the stamp is of that.
  const input = tool.hashSources(config, account.name, { ...sources, lock: generated.lock });
  return { account, generated, lock: sources.lock, folder, stamp: { input } };
}
