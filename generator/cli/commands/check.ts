import { join } from "node:path";
import { chosenAccounts } from "../chosen-accounts.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { generateAccounts } from "../generate-accounts.js";
import { reportWords } from "../messages/report-words.js";
import { relativePath } from "../relative-path.js";

/** Compares the packages on disk with what the snapshots give. Without network, and without writing. */
export const check: Command = async (context) => {
  const { tool, shell, report } = context;
  const { config, accounts } = await chosenAccounts(context, context.arguments.operands);
  const generated = await generateAccounts(context, config, accounts);

  const results = [];
  for (const { account, lock, generated: wanted } of generated) {
    const folder = join(config.output, account.name);
    const stale = await tool.comparePackage(folder, wanted.files);
    const lockFile = lock === wanted.lock ? [] : [join(config.schemas, account.name, tool.lockFile)];
    const files = [...stale.map((path) => join(folder, path)), ...lockFile];
    results.push({ account: account.name, stale: files.map((file) => relativePath(shell.cwd, file)) });
  }

  const stale = results.filter((result) => result.stale.length > 0);
  if (report.json) {
    const summary = { stale: stale.reduce((sum, result) => sum + result.stale.length, 0), changes: 0 };
    report.document({ accounts: results.map((result) => ({ ...result, changes: [] })), summary });
  }
  for (const { account, stale: files } of results) {
    report.say(files.length === 0 ? reportWords.upToDate(account) : reportWords.stale(account, files.length));
    if (!report.json) for (const file of files) report.data(file);
  }
  if (stale.length === 0) return exitCode.fine;
  report.say(reportWords.regenerate(stale.map(({ account }) => account).join(" ")));
  return exitCode.found;
};
