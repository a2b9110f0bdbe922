import type { Provider } from "../../index.js";
import type { CommandContext } from "../command.js";
import { initWords } from "../messages/init-words.js";
import { usageWords } from "../messages/usage-words.js";
import type { ProjectWish } from "./project-files.js";
import { tryOutSandbox } from "./try-out-sandbox.js";

/** What the project is to be, from the command line, and what that leaves open from answers where somebody can be asked. */
export async function readWish(context: CommandContext): Promise<ProjectWish> {
  const { arguments: given, tool, shell } = context;
  const ask = async (question: string, usual: string): Promise<string> =>
    shell.canAsk ? (await shell.ask(question)).trim() || usual : usual;

  const provider = await readProvider(context, ask);
  const account = given.operands[0] ?? (await ask(initWords.askAccount, initWords.defaultAccount));
  const { defaultUrl } = provider;
  const url = given.values.get("url") ?? null;
  const sandboxed = given.flags.has(initWords.sandbox);
  if (sandboxed && url !== null) refuse(initWords.urlOrSandbox);
  const address = url ?? (sandboxed ? initWords.sandbox : await ask(initWords.askUrl(defaultUrl), defaultUrl));
  const usual = `@fieldwright/${account.toLowerCase()}`;
  const packageName = given.values.get("package") ?? (await ask(initWords.askPackage(usual), usual));
  return {
    account,
    provider: provider.name,
    url: address === defaultUrl || address === initWords.sandbox ? null : address,
    defaultUrl,
    entities: readEntities(),
    packageName: packageName === usual ? null : packageName,
    variables: provider.credentials.map((set) => Object.values(set)),
    sandbox: address === initWords.sandbox ? await tryOutSandbox(context, provider, account) : null,
  };

  function readEntities(): readonly string[] {
    const names = given.values.get("entities");
    const entities = (names ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    if (names !== undefined && entities.length === 0) refuse(initWords.needsEntities);
    return entities;
  }

  function refuse(message: string): never {
    throw new tool.ProblemError([tool.problem("cli.usage", message)]);
  }
}

async function readProvider(
  { arguments: { values }, tool }: CommandContext,
  ask: (question: string, usual: string) => Promise<string>,
): Promise<Provider> {
  const names = Object.keys(tool.providers);
  const name = values.get("provider") ?? (await ask(initWords.askProvider(names), ""));
  if (name === "") throw new tool.ProblemError([tool.problem("cli.usage", initWords.needsProvider(names))]);
  if (!names.includes(name)) {
    const guess = tool.suggest(name, names);
    const hint = guess === null ? initWords.knownProviders(names) : usageWords.didYouMean(guess);
    throw new tool.ProblemError([tool.problem("cli.usage", initWords.unknownProvider(name), null, { hint })]);
  }
  return tool.loadProvider(name);
}
