import { chosenAccounts } from "../accounts.js";
import { type Command, exitCode } from "../command.js";
import { readSources } from "../make-package.js";
import { pullAccounts } from "../pull-accounts.js";
import { summarize, summaryLines } from "../words/reporter.js";
import { reportWords } from "../words/words.js";

/** Live metadata -> `schemas/<account>/`. */
export const pull: Command = async (context) => {
  const { tool, report } = context;
  const { config, accounts } = await chosenAccounts(context, context.arguments.operands);
  const pulled = await pullAccounts(context, config, accounts);

  const results = [];
  for (const { account, changed, problems } of pulled) {
    const { model } = await tool.understand(config, account.name, await readSources(context, config, account));
    results.push({ account: account.name, changed, ...summarize(tool.summaryOf({ model, problems })) });
  }
  if (report.json) report.document({ accounts: results });
  for (const result of results) {
    report.say(reportWords.known(result.account));
    for (const line of summaryLines(result)) report.say(line);
  }
  return exitCode.fine;
};
