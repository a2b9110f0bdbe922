import { chosenAccounts } from "../accounts/chosen-accounts.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { reportWords } from "../messages/report-words.js";
import { pullAccounts } from "../accounts/pull-accounts.js";
import { readSources } from "../read-sources.js";
import { summarize, summaryLines } from "../words/summarize.js";

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
