import type { AccountConfig, Config, Provider } from "../../index.js";
import { chosenAccounts } from "../accounts.js";
import { wholeNumber } from "../arguments/option-values.js";
import { type Command, type CommandContext, exitCode } from "../command.js";
import { sandboxWords } from "../words/words.js";
import { untilAborted } from "./watch.js";

/** A server on this machine for each account, that behaves like its CRM, until Ctrl-C. */
export const sandbox: Command = async (context) => {
  const { tool, shell, report } = context;
  const port = wholeNumber(context, "port");
  const seed = wholeNumber(context, "seed");
  const named = (context.arguments.values.get("habits") ?? "").split(",").map((name) => name.trim());
  if (named.includes("list")) return listHabits(context);
  const habits = tool.readHabits(named.filter((name) => name !== ""));
  const { config, accounts } = await chosenAccounts(context, context.arguments.operands);

  const running: Awaited<ReturnType<typeof tool.startSandbox>>[] = [];
  try {
    const served = [];
    for (const [index, account] of accounts.entries()) {
      const documents = await tool.findDocuments(config, account);
      const provider = await tool.loadProvider(account.provider, account.at("provider"));
      const { snapshot, isDemo } = await snapshotOf(context, config, account, provider);
      const started = await tool.startSandbox(
        config,
        account.name,
        { snapshot, documents },
        { habits, ...(seed !== null && { seed }), ...(port !== null && { port: port === 0 ? 0 : port + index }) },
      );
      running.push(started);
      if (isDemo) report.say(sandboxWords.demo(account.name, provider.title));
      served.push({
        account: account.name,
        url: started.url,
        demo: isDemo,
        credentials: variables(provider, started.credentials),
      });
    }
    if (report.json) report.document({ accounts: served });
    else {
      for (const { account, url, credentials } of served) {
        report.data(sandboxWords.serving(account, url));
        for (const [variable, value] of Object.entries(credentials)) report.data(`  ${variable}=${value}`);
      }
    }
    report.say(sandboxWords.until);
    await untilAborted(shell.signal);
    return exitCode.interrupted;
  } finally {
    await Promise.all(running.map(({ close }) => close()));
  }
};

/** The table of habits, for people and as JSON. */
function listHabits({ tool, report }: CommandContext) {
  const { sandboxHabits } = tool;
  const width = Math.max(...Object.keys(sandboxHabits).map(({ length }) => length));
  if (report.json) report.document({ habits: sandboxHabits });
  else for (const [name, what] of Object.entries(sandboxHabits)) report.data(sandboxWords.habit(name, width, what));
  return exitCode.fine;
}

/** An account that was not pulled yet is the demo account of its CRM. */
async function snapshotOf({ tool }: CommandContext, config: Config, { name }: AccountConfig, { demo }: Provider) {
  try {
    return { snapshot: await tool.readSnapshot(config.schemas, name), isDemo: false };
  } catch (error) {
    const isMissing = error instanceof tool.ProblemError && error.problems[0]?.code === "snapshot.missing";
    if (!isMissing || demo === undefined) throw error;
    return { snapshot: await tool.readDemo(demo, name), isDemo: true };
  }
}

/** The made-up credentials by the variables that `pull` and a program read them from. */
function variables(
  provider: { readonly credentials: readonly Readonly<Record<string, string>>[] },
  credentials: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const names = Object.assign({}, ...provider.credentials);
  return Object.fromEntries(Object.entries(credentials).map(([key, value]) => [String(names[key] ?? key), value]));
}
