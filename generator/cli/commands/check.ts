import { resolve } from "node:path";
import type { AccountConfig, AccountDrift, CheckOptions, Config } from "../../index.js";
import { chosenAccounts } from "../chosen-accounts.js";
import type { Command, CommandContext } from "../command.js";
import type { ExitCode } from "../exit-code.js";
import { reportWords } from "../messages/report-words.js";
import { usageWords } from "../messages/usage-words.js";
import { oneOf } from "../one-of.js";
import { paintReport } from "../paint-report.js";
import { pullAccount } from "../pull-accounts.js";
import { readSources } from "../read-sources.js";
import { reportFormat } from "../report-format.js";
import { withUsagesShown } from "../with-usages-shown.js";

/**
 * Compares the packages on disk with what the snapshots give, and with `--live` the accounts with their snapshots.
 * Writes nothing. An account that cannot be checked keeps nobody from checking the others.
 */
export const check: Command = async (context) => {
  const { tool, shell, report } = context;
  const format = reportFormat(context, tool.reportFormats);
  const failOn = failOnOf(context);
  const { config, accounts } = await chosenAccounts(context, context.arguments.operands);
  const optionsOf = await checkOptions(context, config);

  const drifts: AccountDrift[] = [];
  for (const account of accounts) {
    shell.signal.throwIfAborted();
    drifts.push(await checkOne(context, config, account, optionsOf(account)));
    shell.signal.throwIfAborted();
  }

  const isLive = context.arguments.flags.has("live");
  const clean = drifts.filter((drift) => tool.isClean(drift));
  for (const { account } of clean) report.say(reportWords.upToDate(account, isLive));
  if (format !== "text" || clean.length < drifts.length) {
    const text = await tool.printReport(format, { accounts: drifts });
    shell.writeData(format === "text" ? paintReport(text, report.paint) : text);
  }
  const stale = drifts.filter((drift) => drift.stale.length > 0).map(({ account }) => account);
  if (stale.length > 0) report.say(reportWords.regenerate(stale.join(" ")));
  return tool.verdict({ accounts: drifts }, failOn).exitCode satisfies ExitCode;
};

async function checkOne(
  context: CommandContext,
  config: Config,
  account: AccountConfig,
  options: CheckOptions,
): Promise<AccountDrift> {
  const { tool, shell } = context;
  try {
    const unread = await tool.checkUnread(config, account.name, options);
    if (unread !== null) return unread;
    const sources = await readSources(context, config, account);
    return await withUsagesShown(context, account, (onUsages) =>
      tool.check(config, account.name, sources, { ...options, onUsages }),
    );
  } catch (error) {
    if (!(error instanceof tool.ProblemError) || shell.signal.aborted) throw error;
    return tool.uncheckedAccount(config, account.name, error.problems, shell.cwd);
  }
}

async function checkOptions(
  context: CommandContext,
  config: Config,
): Promise<(account: AccountConfig) => CheckOptions> {
  const { tool, shell } = context;
  const { flags, values } = context.arguments;
  const environment = await tool.readEnvironment(config.directory, shell.environment);
  const usages = values.get("usages");
  const since = values.get("since");
  const common = {
    today: shell.today(),
    from: shell.cwd,
    ...(usages !== undefined && { usages: resolve(shell.cwd, usages) }),
    ...(since !== undefined && { since }),
  };
  return (account) =>
    flags.has("live") ? { ...common, live: () => pullAccount(context, config, account, environment) } : common;
}

function failOnOf(context: CommandContext) {
  const { tool } = context;
  const { flags, values } = context.arguments;
  const failOn = oneOf(context, "fail-on", tool.failOnLevels, "breaking");
  if (values.has("usages") && !flags.has("live")) refuse(usageWords.usagesNeedLive);
  if (failOn === "used" && !values.has("usages")) refuse(usageWords.usedNeedsUsages);
  return failOn;

  function refuse(message: string): never {
    throw new tool.ProblemError([tool.problem("cli.usage", message)]);
  }
}
