import { join } from "node:path";
import { chosenAccounts, type ChosenAccounts } from "../chosen-accounts.js";
import type { Command, CommandContext } from "../command.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { generateAccounts } from "../generate-accounts.js";
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

async function write(context: CommandContext, { config, accounts }: ChosenAccounts): Promise<ExitCode> {
  const { tool, shell, report } = context;
  const start = shell.now();
  const generated = await generateAccounts(context, config, accounts);
  const results = [];
  for (const { account, lock, generated: wanted } of generated) {
    shell.signal.throwIfAborted();
    const folder = join(config.output, account.name);
    const { written, removed } = await tool.writePackage(folder, wanted.files);
    if (lock !== wanted.lock) await tool.writeLock(config.schemas, account.name, wanted.lock);
    report.problems(wanted.problems);
    const summary = summarize(wanted.model, wanted.problems);
    const [size = "", ...rest] = summaryLines(summary);
    const time = seconds(shell.now() - start);
    const shown = relativePath(shell.cwd, folder);
    report.say(reportWords.generated(account.name, shown, written.length + removed.length, time));
    for (const line of [size, ...rest]) report.say(line);
    results.push({ account: account.name, folder: shown, written, removed, ...summary });
  }
  if (report.json) report.document({ accounts: results });
  return exitCode.fine;
}
