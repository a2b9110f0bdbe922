import { chosenAccounts } from "../chosen-accounts.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { pullAccounts } from "../pull-accounts.js";
import { summarize, summaryLines, type Summary } from "../summarize.js";

/** Live metadata -> `schemas/<account>/`. */
export const pull: Command = async (context) => {
  const { tool, report } = context;
  const { config, accounts } = await chosenAccounts(context, context.arguments.operands);
  const pulled = await pullAccounts(context, config, accounts);

  const results: ({ readonly account: string; readonly changed: boolean } & Summary)[] = [];
  for (const { account, changed, problems } of pulled) {
    const snapshot = await tool.readSnapshot(config.schemas, account);
    const lock = await tool.readLock(config.schemas, account);
    const { model } = await tool.understand(config, account, { snapshot, lock, documents: [] });
    results.push({ account, changed, ...summarize(model, problems) });
  }

  if (report.json) report.document({ accounts: results });
  for (const result of results) for (const line of summaryLines(result)) report.say(`${result.account}:${line}`);
  return exitCode.fine;
};
