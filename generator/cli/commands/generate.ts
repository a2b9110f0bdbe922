import { join } from "node:path";
import type { AccountConfig } from "../../index.js";
import { chosenAccounts, type ChosenAccounts } from "../chosen-accounts.js";
import type { Command, CommandContext } from "../command.js";
import { eachAccount } from "../each-account.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { currentPackage, makePackage, type MadePackage } from "../make-package.js";
import { reportWords } from "../messages/report-words.js";
import { pullAccounts } from "../pull-accounts.js";
import { relativePath } from "../relative-path.js";
import { seconds, summarize, summaryLines } from "../summarize.js";
import { watchAndRepeat } from "../watch-and-repeat.js";

/** Snapshots -> `generated/<account>/` and the names' locks. */
export const generate: Command = async (context) => {
  const { operands, flags } = context.arguments;
  const chosen = await chosenAccounts(context, operands);
  if (flags.has("pull")) await pullAccounts(context, chosen.config, chosen.accounts);
  if (!flags.has("watch")) return write(context, chosen);
  return watchAndRepeat(context, chosen, async () => write(context, await chosenAccounts(context, operands)));
};

/** Nothing is written before every account has succeeded. */
async function write(context: CommandContext, { config, accounts }: ChosenAccounts): Promise<ExitCode> {
  const { shell, report } = context;
  const start = shell.now();
  const made = await makeAll(context, { config, accounts });
  const results = [];
  for (const { account, made: one } of made) {
    shell.signal.throwIfAborted();
    const { written, removed } = await one.write();
    const { names } = one;
    const summary = summarize(one.summary);
    const shown = relativePath(shell.cwd, join(config.output, account.name));
    const time = seconds(shell.now() - start);
    report.problems(one.summary.problems);
    report.say(reportWords.generated(account.name, shown, written.length + removed.length, time));
    for (const line of summaryLines(summary, names)) report.say(line);
    results.push({ account: account.name, folder: shown, written, removed, ...summary, names });
  }
  if (report.json) report.document({ accounts: results });
  return exitCode.fine;
}

interface Made {
  readonly account: AccountConfig;
  readonly made: MadePackage;
}

/** Several accounts take their time. */
async function makeAll(context: CommandContext, { config, accounts }: ChosenAccounts): Promise<readonly Made[]> {
  const total = accounts.length;
  const progress = total > 1 ? context.report.progress(reportWords.generating) : null;
  let done = 0;
  try {
    return await eachAccount(context, accounts, async (account) => {
      progress?.show({ done, total, step: "accounts" });
      const current = await currentPackage(context, config, account);
      const made = current ?? (await makePackage(context, config, account));
      done += 1;
      return { account, made };
    });
  } finally {
    progress?.end();
  }
}
