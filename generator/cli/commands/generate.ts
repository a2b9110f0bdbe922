import { join } from "node:path";
import type { AccountConfig, Config, Understood } from "../../index.js";
import { chosenAccounts, type ChosenAccounts } from "../chosen-accounts.js";
import type { Command, CommandContext } from "../command.js";
import { eachAccount } from "../each-account.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { generateAccount, type GeneratedAccount } from "../generate-account.js";
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
  const { shell, report, tool } = context;
  const start = shell.now();
  const made = await makeAll(context, { config, accounts });
  const results = [];
  for (const { account, understood, generated } of made) {
    shell.signal.throwIfAborted();
    const { written, removed } = generated === null ? nothing : await put(context, config, generated);
    const summary = summarize(understood.model, understood.problems);
    const shown = relativePath(shell.cwd, join(config.output, account.name));
    const time = seconds(shell.now() - start);
    report.problems(understood.problems);
    report.say(reportWords.generated(account.name, shown, written.length + removed.length, time));
    // The first names of an account are all new, and no news.
    const lock = generated?.lock ?? null;
    const names =
      lock === null || lock === understood.lock ? none : tool.countNames(account.name, lock, understood.lock);
    for (const line of summaryLines(summary, names)) report.say(line);
    results.push({ account: account.name, folder: shown, written, removed, ...summary, names });
  }
  if (report.json) report.document({ accounts: results });
  return exitCode.fine;
}

/** Several accounts take their time. */
async function makeAll(context: CommandContext, { config, accounts }: ChosenAccounts): Promise<readonly Made[]> {
  const total = accounts.length;
  const progress = total > 1 ? context.report.progress(reportWords.generating) : null;
  let done = 0;
  try {
    return await eachAccount(context, accounts, async (account) => {
      progress?.show({ done, total, step: "accounts" });
      const made = await make(context, config, account);
      done += 1;
      return made;
    });
  } finally {
    progress?.end();
  }
}

interface Made {
  readonly account: AccountConfig;
  readonly understood: Understood;
  /** Null where the package's stamp tells that it is as it would be made. */
  readonly generated: GeneratedAccount | null;
}

const nothing = { written: [], removed: [] };
const none = { added: 0, changed: 0 };

/** What has not changed is understood, to tell of it, and not emitted again. */
async function make(context: CommandContext, config: Config, account: AccountConfig): Promise<Made> {
  const { tool } = context;
  const sources = await readSources(context, config, account);
  const stamp = tool.hashSources(config, account.name, sources);
  if (await tool.isCurrent(join(config.output, account.name), stamp)) {
    return { account, understood: await tool.understand(config, account.name, sources), generated: null };
  }
  const generated = await generateAccount(context, config, account, sources);
  return { account, understood: generated.generated, generated };
}

async function put(
  { tool }: CommandContext,
  config: Config,
  { account, folder, lock, stamp, generated }: GeneratedAccount,
): Promise<{ readonly written: readonly string[]; readonly removed: readonly string[] }> {
  const changes = await tool.writePackage(folder, generated.files, stamp);
  if (lock !== generated.lock) await tool.writeLock(config.schemas, account.name, generated.lock);
  return changes;
}
