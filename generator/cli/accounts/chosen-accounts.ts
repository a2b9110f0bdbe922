import type { AccountConfig, Config } from "../../index.js";
import type { CommandContext } from "../command.js";

export interface ChosenAccounts {
  readonly config: Config;
  readonly accounts: readonly AccountConfig[];
}

/** Reads the configuration; the accounts are those named, or all of them. Throws a ProblemError for an unknown one. */
export async function chosenAccounts(context: CommandContext, names: readonly string[]): Promise<ChosenAccounts> {
  const { shell, tool } = context;
  const file = context.arguments.values.get("config");
  const config = await tool.loadConfig({ cwd: shell.cwd, file, environment: shell.environment });
  const accounts = [...new Set(names)].map((name) => tool.accountOf(config, name));
  return { config, accounts: accounts.length === 0 ? config.accounts : accounts };
}
