import { resolve } from "node:path";
import type { AccountConfig, AccountDrift, Config } from "../../index.js";
import { accountsInTurn } from "../accounts/accounts-in-turn.js";
import { chosenAccounts } from "../accounts/chosen-accounts.js";
import type { Command, CommandContext } from "../command.js";
import type { ExitCode } from "../exit-code.js";
import { reportWords } from "../messages/report-words.js";
import { usageWords } from "../messages/usage-words.js";
import { oneOf } from "../arguments/one-of.js";
import { paintReport } from "../words/paint-report.js";
import { pullAccount } from "../accounts/pull-accounts.js";
import { pullPlan } from "../accounts/pull-plan.js";
import { readSources } from "../read-sources.js";
import { reportFormat } from "../arguments/report-format.js";
import { withAccountWork } from "../accounts/with-account-work.js";
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
  const isLive = context.arguments.flags.has("live");
  const drifts = isLive ? await checkLive(context, config, accounts) : await checkOffline(context, config, accounts);
  shell.signal.throwIfAborted();
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

/** What has changed is checked in threads, where that is worth it. */
async function checkOffline(
  context: CommandContext,
  config: Config,
  accounts: readonly AccountConfig[],
): Promise<readonly AccountDrift[]> {
  const { tool, shell } = context;
  const options = checkOptions(context);
  const known = new Map<AccountConfig, AccountDrift>();
  for (const account of accounts) {
    shell.signal.throwIfAborted();
    const found = await orUnchecked(context, config, account, () => tool.checkUnread(config, account.name, options));
    if (found !== null) known.set(account, found);
  }
  const rest = accounts.filter((account) => !known.has(account));
  return withAccountWork(context, config, rest, (work, atOnce) =>
    accountsInTurn(context, accounts, {
      prepare: async (account) =>
        known.get(account) ?? orUnchecked(context, config, account, () => work.check(account, options)),
      finish: (drift) => drift,
      lanes: accounts.map((account) => [account]),
      atOnce,
    }),
  );
}

/** Accounts are asked beside one another. */
async function checkLive(
  context: CommandContext,
  config: Config,
  accounts: readonly AccountConfig[],
): Promise<readonly AccountDrift[]> {
  const { tool, shell } = context;
  const environment = await tool.readEnvironment(config.directory, shell.environment);
  const { lanes, atOnce, access } = await pullPlan(context, config, accounts, environment);
  const options = checkOptions(context);
  return accountsInTurn(context, accounts, {
    prepare: (account, own) =>
      orUnchecked(own, config, account, async () => {
        const sources = await readSources(own, config, account);
        const live = () => pullAccount(own, config, account, access(account));
        return withUsagesShown(own, account, (onUsages) =>
          tool.check(config, account.name, sources, { ...options, live, onUsages }),
        );
      }),
    finish: (drift) => drift,
    lanes,
    // To search a program takes a compiler's memory and time, and waits for nobody.
    atOnce: options.usages === undefined ? atOnce : 1,
  });
}

/** What fails for one account is told of it. */
async function orUnchecked<Result>(
  { tool, shell }: CommandContext,
  config: Config,
  account: AccountConfig,
  work: () => Promise<Result>,
): Promise<Result | AccountDrift> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof tool.ProblemError) || shell.signal.aborted) throw error;
    return tool.uncheckedAccount(config, account.name, error.problems, shell.cwd);
  }
}

function checkOptions({ arguments: { values }, shell }: CommandContext) {
  const usages = values.get("usages");
  const since = values.get("since");
  return {
    today: shell.today(),
    from: shell.cwd,
    ...(usages !== undefined && { usages: resolve(shell.cwd, usages) }),
    ...(since !== undefined && { since }),
  };
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
