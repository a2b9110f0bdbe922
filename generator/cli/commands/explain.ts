import { terminalText } from "../../index.js";
import { chosenAccounts, eachAccount } from "../accounts.js";
import { type Command, exitCode } from "../command.js";
import { describeFound, findByName, namesOf } from "../explain/explain.js";
import { readSources } from "../make-package.js";
import { explainWords, usageWords } from "../words/words.js";

/** Everything that is known of a system name, a label, an identifier or an id. */
export const explain: Command = async (context) => {
  const { tool, report } = context;
  const [name = "", ...names] = context.arguments.operands;
  const { config, accounts } = await chosenAccounts(context, names);

  const models = await eachAccount(context, accounts, async (account) => {
    const sources = await readSources(context, config, account);
    return (await tool.understand(config, account.name, sources)).model;
  });

  const found = models.flatMap((model) => findByName(model, name).map((thing) => ({ model, thing })));
  if (found.length === 0) {
    const guess = tool.suggest(name, models.flatMap(namesOf));
    const options = guess === null ? {} : { hint: usageWords.didYouMean(guess) };
    throw new tool.ProblemError([tool.problem("cli.nothing-found", explainWords.nothing(name), null, options)]);
  }

  const descriptions = found.map(({ model, thing }) => describeFound(model, thing));
  if (report.json) {
    report.document({ matches: descriptions.map(({ facts, ...rest }) => ({ ...rest, ...Object.fromEntries(facts) })) });
    return exitCode.fine;
  }
  for (const { account, kind, title, facts } of descriptions) {
    report.data(`${report.paint("bold", terminalText(title))}  ${report.paint("dim", `${kind}, ${account}`)}`);
    const rows = facts.filter(([, value]) => value !== null);
    const titles = rows.map(([key]) => explainWords.title(key));
    const width = Math.max(...titles.map((text) => text.length));
    rows.forEach(([, value], index) => {
      const key = report.paint("dim", (titles[index] ?? "").padEnd(width));
      report.data(`  ${key}  ${terminalText(explainWords.value(value))}`);
    });
    report.data("");
  }
  return exitCode.fine;
};
