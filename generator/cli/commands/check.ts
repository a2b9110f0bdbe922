import { resolve } from "node:path";
import type { AccountConfig, AccountDrift, Config } from "../../index.js";
import { accountsInTurn, chosenAccounts, type ChosenAccounts, eachAccount } from "../accounts.js";
import { oneOf, reportFormat } from "../arguments/option-values.js";
import type { Command, CommandContext, ExitCode } from "../command.js";
import { readSources, withUsagesShown } from "../make-package.js";
import { pullAccount, pullPlan } from "../pull-accounts.js";
import { paintReport } from "../words/reporter.js";
import { reportWords, usageWords } from "../words/words.js";
import { isStrict, knownChanges, reportFolder, reportingFailure } from "./report-options.js";

/**
 * Compares the packages on disk with what the snapshots give, and with `--live` the accounts with their snapshots.
 * Writes nothing but the baseline, where asked to. An account that cannot be checked keeps nobody from checking the others.
 */
export const check: Command = async (context) => {
  const { tool, shell, report } = context;
  const format = reportFormat(context, tool.reportFormats);
  const failOn = failOnOf(context);
  const isLive = context.arguments.flags.has("live");
  const from = await reportFolder(context, format);
  const drifts = await reportingFailure(context, { format, from }, async () => {
    const chosen = await chosenAccounts(context, context.arguments.operands);
    const known = await knownChanges(context);
    return known(await (isLive ? checkLive(context, chosen, from) : checkOffline(context, chosen, from)));
  });
  shell.signal.throwIfAborted();
  const clean = drifts.filter((drift) => tool.isClean(drift));
  for (const { account, byHashes = false } of clean) report.say(reportWords.upToDate(account, isLive, byHashes));
  if (format !== "text" || clean.length < drifts.length) {
    const text = await tool.printReport(format, { accounts: drifts, from });
    shell.writeData(format === "text" ? paintReport(text, report.paint) : text);
  }
  const stale = drifts.filter((drift) => drift.stale.length > 0).map(({ account }) => account);
  if (stale.length > 0) report.say(reportWords.regenerate(stale.join(" ")));
  return tool.verdict({ accounts: drifts }, failOn).exitCode satisfies ExitCode;
};

/** Accounts that hashes tell the truth of are not read; the others are, one after the other. */
async function checkOffline(
  context: CommandContext,
  { config, accounts }: ChosenAccounts,
  from: string,
): Promise<readonly AccountDrift[]> {
  const { tool } = context;
  const options = checkOptions(context, from);
  return eachAccount(context, accounts, (account) =>
    orUnchecked(
      context,
      config,
      account,
      from,
      async () =>
        (await tool.checkUnread(config, account.name, options)) ??
        tool.check(config, account.name, await readSources(context, config, account), options),
    ),
  );
}

/** Accounts are asked beside one another. */
async function checkLive(
  context: CommandContext,
  { config, accounts }: ChosenAccounts,
  from: string,
): Promise<readonly AccountDrift[]> {
  const { tool, shell } = context;
  const environment = await tool.readEnvironment(config.directory, shell.environment);
  const { lanes, atOnce, access } = await pullPlan(context, config, accounts, environment);
  const options = checkOptions(context, from);
  return accountsInTurn(context, accounts, {
    prepare: (account, own) =>
      orUnchecked(own, config, account, from, async () => {
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
  from: string,
  work: () => Promise<Result>,
): Promise<Result | AccountDrift> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof tool.ProblemError) || shell.signal.aborted) throw error;
    return tool.uncheckedAccount(config, account.name, error.problems, from);
  }
}

function checkOptions(context: CommandContext, from: string) {
  const { values, lists } = context.arguments;
  const { shell } = context;
  const usages = lists.get("usages");
  const since = values.get("since");
  return {
    today: shell.today(),
    from,
    strict: isStrict(context),
    ...(usages !== undefined && { usages: usages.map((tsconfig) => resolve(shell.cwd, tsconfig)) }),
    ...(since !== undefined && { since }),
  };
}

function failOnOf(context: CommandContext) {
  const { tool } = context;
  const { flags, values, lists } = context.arguments;
  const failOn = oneOf(context, "fail-on", tool.failOnLevels, "breaking");
  if (lists.has("usages") && !flags.has("live")) refuse(usageWords.usagesNeedLive);
  if (values.has("baseline") && !flags.has("live")) refuse(usageWords.baselineNeedsLive);
  if (flags.has("update-baseline") && !values.has("baseline")) refuse(usageWords.updateNeedsBaseline);
  if (failOn === "used" && !lists.has("usages")) refuse(usageWords.usedNeedsUsages);
  return failOn;

  function refuse(message: string): never {
    throw new tool.ProblemError([tool.problem("cli.usage", message)]);
  }
}
