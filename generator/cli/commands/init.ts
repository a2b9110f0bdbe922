import { join } from "node:path";
import type { Command, CommandContext } from "../command.js";
import { exitCode } from "../exit-code.js";
import { ignoredLines, projectFiles, type ProjectWish } from "../init/project-files.js";
import { initWords } from "../messages/init-words.js";
import { usageWords } from "../messages/usage-words.js";

/** Writes what a project needs to begin with; asks where it can. Nothing that is there is overwritten. */
export const init: Command = async (context) => {
  const { tool, shell, report } = context;
  const there = tool.findConfigIn(shell.cwd);
  if (there !== null) {
    const place = { kind: "file", file: there } as const;
    throw new tool.ProblemError([tool.problem("cli.already-there", initWords.alreadyThere(there), place)]);
  }

  const wish = await wishOf(context);
  const files = projectFiles(wish);
  const file = join(shell.cwd, "codegen.yml");
  // What is written is read first: an unusable name or address is refused here, not by the next command.
  tool.parseConfig({
    file,
    text: files.get("codegen.yml") ?? "",
    environment: {},
    providers: Object.keys(tool.providers),
  });

  const { created, kept } = await tool.createFiles(shell.cwd, files);
  const added = await tool.addLines(join(shell.cwd, ".gitignore"), ignoredLines);
  if (report.json) report.document({ created, kept, account: wish.account });
  for (const path of created) report.say(initWords.created(path));
  for (const path of kept) report.say(initWords.kept(path));
  if (added) report.say(initWords.added(ignoredLines));
  report.say(initWords.next(wish.variables[0] ?? [], wish.account));
  return exitCode.fine;
};

async function wishOf({ arguments: given, tool, shell }: CommandContext): Promise<ProjectWish> {
  const ask = async (question: string, usual: string): Promise<string> =>
    shell.canAsk ? (await shell.ask(question)).trim() || usual : usual;

  const names = Object.keys(tool.providers);
  const name = given.values.get("provider") ?? (await ask(initWords.askProvider(names), ""));
  if (name === "") throw new tool.ProblemError([tool.problem("cli.usage", initWords.needsProvider(names))]);
  if (!names.includes(name)) {
    const guess = tool.nearest(name, names);
    const hint = guess === null ? initWords.knownProviders(names) : usageWords.didYouMean(guess);
    throw new tool.ProblemError([tool.problem("cli.usage", initWords.unknownProvider(name), null, { hint })]);
  }
  const provider = await tool.loadProvider(name);
  const account = given.operands[0] ?? (await ask(initWords.askAccount, initWords.defaultAccount));
  const url = given.values.get("url") ?? (await ask(initWords.askUrl(provider.defaultUrl), provider.defaultUrl));
  return {
    account,
    provider: name,
    url: url === provider.defaultUrl ? null : url,
    defaultUrl: provider.defaultUrl,
    variables: provider.credentials.map((set) => Object.values(set)),
  };
}
