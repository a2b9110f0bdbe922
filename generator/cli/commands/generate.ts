import { join } from "node:path";
import type { AccountConfig, Config, Problem } from "../../index.js";
import { chosenAccounts, type ChosenAccounts, eachAccount } from "../accounts.js";
import { type Command, type CommandContext, exitCode, type ExitCode } from "../command.js";
import { currentPackage, type MadePackage, makePackage, relativePath } from "../make-package.js";
import { pullAccounts, type PulledAccount } from "../pull-accounts.js";
import { seconds, summarize, summaryLines } from "../words/reporter.js";
import { reportWords } from "../words/words.js";
import { isStrict } from "./report-options.js";
import { watchAndRepeat } from "./watch.js";

/** Snapshots -> `generated/<account>/` and the names' locks. */
export const generate: Command = async (context) => {
  const { operands, flags } = context.arguments;
  const chosen = await chosenAccounts(context, operands);
  const pulled = flags.has("pull") ? await pullAccounts(context, chosen.config, chosen.accounts) : [];
  if (!flags.has("watch")) return write(context, chosen, pulled);
  const reload = () => chosenAccounts(context, operands);
  return watchAndRepeat(context, chosen, reload, (now) => write(context, now));
};

interface Made {
  readonly account: AccountConfig;
  readonly made: MadePackage;
}

/** What is current is told of; the rest is made. Several accounts take their time, and are counted. */
async function write(
  context: CommandContext,
  { config, accounts }: ChosenAccounts,
  pulled: readonly PulledAccount[] = [],
): Promise<ExitCode> {
  const start = context.shell.now();
  const strict = isStrict(context);
  const total = accounts.length;
  const progress = total > 1 ? context.report.progress(reportWords.generating) : null;
  let done = 0;
  const show = () => done < total && progress?.show({ done, total, step: "accounts" });
  const make = async (account: AccountConfig): Promise<Made> => {
    show();
    const current = strict ? null : await currentPackage(context, config, account);
    const made = current ?? (await makePackage(context, config, account, strict));
    done += 1;
    return { account, made };
  };
  try {
    return await put(context, config, await eachAccount(context, accounts, make), { start, pulled });
  } finally {
    progress?.end();
  }
}

/** Nothing is written before every account has succeeded. */
async function put(
  { shell, report }: CommandContext,
  config: Config,
  packages: readonly Made[],
  { start, pulled }: { readonly start: number; readonly pulled: readonly PulledAccount[] },
): Promise<ExitCode> {
  const results = [];
  for (const { account, made } of packages) {
    shell.signal.throwIfAborted();
    const { written, removed } = await made.write();
    const { names } = made;
    const summary = summarize(made.summary);
    const shown = relativePath(shell.cwd, join(config.output, account.name));
    const time = seconds(shell.now() - start);
    // What was told when the account was pulled is not told again.
    const told = new Set(pulled.flatMap((one) => (one.account.name === account.name ? one.problems.map(keyOf) : [])));
    report.problems(made.summary.problems.filter((one) => !told.has(keyOf(one))));
    report.say(reportWords.generated(account.name, shown, written.length + removed.length, time));
    for (const line of summaryLines(summary, names)) report.say(line);
    results.push({ account: account.name, folder: shown, written, removed, ...summary, names });
  }
  if (report.json) report.document({ accounts: results });
  return exitCode.fine;
}

function keyOf({ code, message }: Problem): string {
  return `${code} ${message}`;
}
