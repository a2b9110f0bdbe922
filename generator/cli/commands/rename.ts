import { dirname, join, resolve } from "node:path";
import { type AccountConfig, type NamedOffer, type RenamePlan, terminalText } from "../../index.js";
import { chosenAccounts, type ChosenAccounts, eachAccount } from "../accounts.js";
import { type Command, type CommandContext, exitCode, type ExitCode } from "../command.js";
import { readSources, relativePath } from "../make-package.js";
import { renameWords, usageWords } from "../words/words.js";

/**
 * Lists the names that relabelling would give, or adopts them: in the lock, in the package and, with `--write`, in the
 * consumer's code. Code is written only after its edits were shown and somebody said yes.
 */
export const rename: Command = async (context) => {
  const { operands, flags, values } = context.arguments;
  const { config, accounts } = await chosenAccounts(context, []);
  const [first = ""] = operands;
  const isAccount = accounts.some(({ name }) => name === first);
  const names = isAccount ? operands.slice(1) : operands;
  const chosen = isAccount ? accounts.filter(({ name }) => name === first) : accounts;
  if (flags.has("all") && names.length > 0) refuse(context, usageWords.allOrSome);
  if (!flags.has("all") && names.length === 0 && !flags.has("drop-aliases")) {
    if (values.has("write")) refuse(context, usageWords.whichNames);
    return list(context, { config, accounts: chosen });
  }
  const [account, ...others] = chosen;
  if (account === undefined || others.length > 0) {
    refuse(context, usageWords.whichAccount(accounts.map(({ name }) => name)));
  }
  return adopt(context, { config, accounts: chosen }, account, flags.has("all") ? "all" : names);
};

async function list(context: CommandContext, { config, accounts }: ChosenAccounts): Promise<ExitCode> {
  const { tool, report } = context;
  const offered = await eachAccount(context, accounts, async (account) => {
    const sources = await readSources(context, config, account);
    return { account: account.name, offers: await tool.offeredNames(config, account.name, sources) };
  });
  if (report.json) {
    report.document({ accounts: offered.map(({ account, offers }) => ({ account, offers: offers.map(asJson) })) });
    return exitCode.fine;
  }
  for (const { account, offers } of offered) {
    for (const offer of offers) report.data(offerLine(offer));
    report.say(offers.length === 0 ? renameWords.none(account) : renameWords.toAdopt(account));
  }
  return exitCode.fine;
}

async function adopt(
  context: CommandContext,
  { config }: ChosenAccounts,
  account: AccountConfig,
  names: readonly string[] | "all",
): Promise<ExitCode> {
  const { tool, shell, report } = context;
  const { flags, values } = context.arguments;
  const program = values.get("write");
  const sources = await readSources(context, config, account);
  const plan = await tool.planRename(config, account.name, sources, {
    names,
    alias: flags.has("alias"),
    dropAliases: flags.has("drop-aliases"),
    ...(program !== undefined && { tsconfig: resolve(shell.cwd, program) }),
  });
  if (!report.json) for (const offer of plan.adopted) report.data(offerLine(offer));
  const left = tellEdits(context, plan);
  const { adopted, dropped } = plan;
  if (flags.has("drop-aliases")) report.say(renameWords.dropped(account.name, dropped));
  else if (adopted.length === 0) report.say(renameWords.none(account.name));

  shell.signal.throwIfAborted();
  const written = adopted.length + dropped > 0 && (await mayWrite(context, plan));
  if (written) {
    await tool.applyRename(config, account.name, sources, plan);
    if (adopted.length > 0) report.say(renameWords.adopted(account.name, adopted.length));
    if (plan.code !== null) report.say(renameWords.edited(plan.code.files.length));
  }
  if (report.json) {
    const files = plan.code?.files.map(({ file }) => file) ?? [];
    report.document({ account: account.name, written, adopted: adopted.map(asJson), dropped, files, left });
  }
  return left.length > 0 ? exitCode.found : exitCode.fine;
}

/** The tool's own files may be written as `generate` does; code is somebody's work. */
async function mayWrite({ arguments: { flags }, shell, report }: CommandContext, plan: RenamePlan): Promise<boolean> {
  if (plan.code === null || flags.has("yes")) return true;
  const answer = shell.canAsk && !report.json ? await shell.ask(renameWords.ask(plan.code.files.length)) : "";
  if (/^y(?:es)?$/i.test(answer.trim())) return true;
  report.say(renameWords.dryRun);
  return false;
}

function offerLine({ name, offer: { to, label } }: NamedOffer): string {
  return terminalText(renameWords.offer(name, to, label));
}

function asJson({ name, offer: { kind, from, to, label } }: NamedOffer) {
  return { kind, name, from, to, label };
}

function refuse({ tool }: CommandContext, message: string): never {
  throw new tool.ProblemError([tool.problem("cli.usage", message)]);
}

export interface ToldPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** Shows the edits of the consumer's code, a line each, and warns of the places that a person has to look at. */
export function tellEdits({ arguments: { values }, tool, shell, report }: CommandContext, plan: RenamePlan) {
  if (plan.code === null) return [];
  const program = dirname(resolve(shell.cwd, values.get("write") ?? ""));
  const told = (file: string) => relativePath(shell.cwd, join(program, file));
  if (!report.json) {
    for (const file of plan.code.files) {
      for (const { line, column, before, after } of tool.shownEdits(file)) {
        report.data(terminalText(renameWords.edit(`${told(file.file)}:${line}:${column}`, before, after)));
      }
    }
  }
  const left: readonly ToldPlace[] = plan.code.left.map((place) => ({ ...place, file: told(place.file) }));
  report.problems(
    left.map(({ file, line, column, reason }) => {
      const place = { kind: "file", file: resolve(shell.cwd, file), line, column } as const;
      return tool.problem("rename.left", renameWords.left(reason), place, { severity: "warning" });
    }),
  );
  return left;
}
