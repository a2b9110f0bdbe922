import { join, resolve } from "node:path";
import type { AccountConfig, Config, DocsExtras, DocsFormat } from "../../index.js";
import { chosenAccounts, eachAccount } from "../accounts.js";
import { type Command, type CommandContext, exitCode } from "../command.js";
import { readSources, relativePath, withUsagesShown } from "../make-package.js";
import { docsWords, usageWords } from "../words/words.js";

/** Where pages go by default: `docs/` beside the configuration, one file an account. */
const defaultFolder = "docs";

/** Snapshots -> data dictionaries, offline: to files, or to stdout for the formats that other programs read. */
export const docs: Command = async (context) => {
  const { tool, shell, report } = context;
  const format = formatOf(context);
  const { config, accounts } = await chosenAccounts(context, context.arguments.operands);
  const since = sinceOf(context, accounts);
  const usages = context.arguments.lists.get("usages");
  const dictionaries = await eachAccount(context, accounts, async (account) => {
    const sources = await readSources(context, config, account);
    const past = since === null ? null : await pastOf(context, config, account, since);
    return withUsagesShown(context, account, (onUsages) =>
      tool.docs(config, account.name, sources, {
        ...(past !== null && { past }),
        ...(usages !== undefined && { usages: usages.map((tsconfig) => resolve(shell.cwd, tsconfig)), onUsages }),
      }),
    );
  });

  const out = context.arguments.values.get("out");
  if (out === undefined && format !== "html") {
    const [first, ...others] = dictionaries;
    if (first !== undefined) shell.writeData(await tool.printDocs(format, first, ...others));
    return exitCode.fine;
  }
  const folder = out === undefined ? join(config.directory, defaultFolder) : resolve(shell.cwd, out);
  const results = [];
  for (const dictionary of dictionaries) {
    shell.signal.throwIfAborted();
    const { account } = dictionary;
    const file = join(folder, `${account}.${tool.docsFormats[format]}`);
    const text = await tool.printDocs(format, dictionary);
    const written = await tool.replaceFile(file, text, (present) => tool.isDocs(format, present));
    const shown = relativePath(shell.cwd, file);
    report.say(written ? docsWords.written(account, shown) : docsWords.unchanged(account, shown));
    results.push({ account, file: shown, written });
  }
  if (report.json) report.document({ accounts: results });
  return exitCode.fine;
};

/** A folder holds one account; a revision may hold all of them. */
function sinceOf({ arguments: { values }, tool }: CommandContext, accounts: readonly AccountConfig[]): string | null {
  const since = values.get("since") ?? null;
  if (since === null || accounts.length < 2 || /^git:[^:]+$/.test(since)) return since;
  const hint = docsWords.nameAccount;
  throw new tool.ProblemError([tool.problem("cli.usage", docsWords.ofOneAccount(since), null, { hint })]);
}

/** What has changed from that snapshot to the one at hand. */
async function pastOf(
  { tool, shell, report }: CommandContext,
  config: Config,
  account: AccountConfig,
  since: string,
): Promise<NonNullable<DocsExtras["past"]>> {
  const sides = await tool.readSides(since, account.name, { config, cwd: shell.cwd });
  const { changes, problems } = await tool.diff(...sides, { today: shell.today() });
  report.problems(problems);
  return { since, changes };
}

function formatOf({ arguments: { values }, tool, report }: CommandContext): DocsFormat {
  const wanted = values.get("format") ?? "html";
  const formats = Object.keys(tool.docsFormats);
  if (!isFormat(wanted, tool.docsFormats)) {
    const guess = tool.suggest(wanted, formats);
    const hint = guess === null ? docsWords.knownFormats(formats) : usageWords.didYouMean(guess);
    throw new tool.ProblemError([tool.problem("cli.usage", docsWords.unknownFormat(wanted), null, { hint })]);
  }
  const toStdout = wanted !== "html" && !values.has("out");
  if (report.json && toStdout && wanted !== "json") {
    throw new tool.ProblemError([tool.problem("cli.usage", docsWords.needsFolder(wanted))]);
  }
  return wanted;
}

function isFormat(name: string, formats: Readonly<Record<DocsFormat, string>>): name is DocsFormat {
  return Object.hasOwn(formats, name);
}
