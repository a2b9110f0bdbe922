import type { AccountConfig, Config, Problem, Pulled } from "../index.js";
import type { CommandContext } from "./command.js";
import { hideSecrets } from "./hide-secrets.js";
import { reportWords } from "./messages/report-words.js";
import { seconds } from "./summarize.js";

export interface PulledAccount {
  readonly account: string;
  readonly changed: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Accounts -> snapshots on disk, one after the other. Each snapshot is written whole or not at all; one account's
 * failure does not keep the others from being pulled.
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
  const done: PulledAccount[] = [];
  const failed: Problem[] = [];
  for (const account of accounts) {
    shell.signal.throwIfAborted();
    const start = shell.now();
    try {
      const { snapshot, problems } = await pullAccount(context, config, account, environment);
      shell.signal.throwIfAborted();
      const changed = await tool.writeSnapshot(config.schemas, snapshot);
      done.push({ account: account.name, changed, problems });
      report.problems(problems);
      report.say(reportWords.pulled(account.name, changed, seconds(shell.now() - start)));
    } catch (error) {
      if (!(error instanceof tool.ProblemError) || shell.signal.aborted) throw error;
      failed.push(...error.problems);
    }
  }
  if (failed.length > 0) throw new tool.ProblemError(failed);
  return done;
}

async function pullAccount(
  { tool, shell, report }: CommandContext,
  config: Config,
  account: AccountConfig,
  environment: CommandContext["shell"]["environment"],
): Promise<Pulled> {
  const provider = await tool.loadProvider(account.provider, account.at("provider"));
  const access = tool.resolveAccess(config, account, provider, environment);
  const progress = report.progress(reportWords.pulling(account.name));
  try {
    return await tool.pull(access.config, account.name, {
      url: access.url,
      credentials: access.credentials,
      signal: shell.signal,
      onProgress: progress.show,
    });
  } catch (error) {
    throw hideSecrets(error, Object.values(access.credentials), tool.ProblemError);
  } finally {
    progress.end();
  }
}
