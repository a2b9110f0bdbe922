import { chosenAccounts, type ChosenAccounts } from "../chosen-accounts.js";
import type { Command, CommandContext } from "../command.js";
import { eachAccount } from "../each-account.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { generateAccount } from "../generate-account.js";
import { reportWords } from "../messages/report-words.js";
import { pullAccounts } from "../pull-accounts.js";
import { readSources } from "../read-sources.js";
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
  const { tool, shell, report } = context;
  const start = shell.now();
  const generated = await eachAccount(context, accounts, async (account) =>
    generateAccount(context, config, account, await readSources(context, config, account)),
  );
  const results = [];
  for (const { account, folder, lock, stamp, generated: wanted } of generated) {
    shell.signal.throwIfAborted();
    const { written, removed } = await tool.writePackage(folder, wanted.files, stamp);
    if (lock !== wanted.lock) await tool.writeLock(config.schemas, account.name, wanted.lock);
    const summary = summarize(wanted.model, wanted.problems);
    const shown = relativePath(shell.cwd, folder);
    const time = seconds(shell.now() - start);
    report.problems(wanted.problems);
    report.say(reportWords.generated(account.name, shown, written.length + removed.length, time));
    for (const line of summaryLines(summary)) report.say(line);
    results.push({ account: account.name, folder: shown, written, removed, ...summary });
  }
  if (report.json) report.document({ accounts: results });
  return exitCode.fine;
}
