import type { AccountConfig, Config, Problem, Pulled } from "../../index.js";
import { accountsInTurn } from "./accounts-in-turn.js";
import type { CommandContext } from "../command.js";
import { reportWords } from "../messages/report-words.js";
import { pullPlan, type PullAccess } from "./pull-plan.js";
import { seconds } from "../words/summarize.js";

export interface PulledAccount {
  readonly account: AccountConfig;
  readonly changed: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Accounts -> snapshots on disk, several at a time, each whole or not at all.
 *
 * @throws ProblemError with the complaints of every account that failed, after the others are written
 */
export async function pullAccounts(
  context: CommandContext,
  config: Config,
  accounts: readonly AccountConfig[],
): Promise<readonly PulledAccount[]> {
  const { tool, shell, report } = context;
  const environment = await tool.readEnvironment(config.directory, shell.environment);
  const plan = await pullPlan(context, config, accounts, environment);
  return accountsInTurn(context, accounts, {
    ...plan,
    prepare: async (account, own) => {
      const start = shell.now();
      const pulled = await pullAccount(own, config, account, plan.access(account));
      return { pulled, took: shell.now() - start };
    },
    finish: async ({ pulled: { snapshot, problems }, took }, account) => {
      shell.signal.throwIfAborted();
      const start = shell.now();
      const changed = await tool.writeSnapshot(config.schemas, snapshot);
      report.problems(problems);
      report.say(reportWords.pulled(account.name, changed, seconds(took + shell.now() - start)));
      return { account, changed, problems };
    },
  });
}

/** Live account -> snapshot, in memory, with progress; no secret is in what it throws. */
export async function pullAccount(
  { tool, shell, report }: CommandContext,
  config: Config,
  account: AccountConfig,
  { environment, session }: PullAccess,
): Promise<Pulled> {
  const provider = await tool.loadProvider(account.provider, account.at("provider"));
  const access = tool.resolveAccess(config, account, provider, environment);
  const progress = report.progress(reportWords.pulling(account.name));
  try {
    return await tool.pull(access.config, account.name, {
      url: access.url,
      credentials: access.credentials,
      session,
      signal: shell.signal,
      onProgress: progress.show,
    });
  } catch (error) {
    throw tool.hideSecrets(error, Object.values(access.credentials));
  } finally {
    progress.end();
  }
}
