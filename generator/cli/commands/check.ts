import { join } from "node:path";
import type { AccountConfig, Config } from "../../index.js";
import { chosenAccounts } from "../chosen-accounts.js";
import type { Command, CommandContext } from "../command.js";
import { eachAccount } from "../each-account.js";
import { exitCode } from "../exit-code.js";
import { generateAccount } from "../generate-account.js";
import { reportWords } from "../messages/report-words.js";
import { readSources } from "../read-sources.js";
import { relativePath } from "../relative-path.js";

/** Compares the packages on disk with what the snapshots give. Without network, and without writing. */
export const check: Command = async (context) => {
  const { shell, report } = context;
  const { config, accounts } = await chosenAccounts(context, context.arguments.operands);
  const results = await eachAccount(context, accounts, async (account) => {
    const files = await staleFiles(context, config, account);
    return { account: account.name, stale: files.map((file) => relativePath(shell.cwd, file)) };
  });

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

/** Generates only where the stamp of the package does not already tell that all is well. */
async function staleFiles(context: CommandContext, config: Config, account: AccountConfig): Promise<readonly string[]> {
  const { tool } = context;
  const sources = await readSources(context, config, account);
  const stamp = tool.hashSources(config, account.name, sources);
  if (await tool.isCurrent(join(config.output, account.name), stamp)) return [];

  const wanted = await generateAccount(context, config, account, sources);
  const stale = await tool.comparePackage(wanted.folder, wanted.generated.files, wanted.stamp);
  const lock = wanted.lock === wanted.generated.lock ? [] : [join(config.schemas, account.name, tool.lockFile)];
  return [...stale.map((path) => join(wanted.folder, path)), ...lock];
}
