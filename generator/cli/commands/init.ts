import { join } from "node:path";
import { type Command, exitCode } from "../command.js";
import { canSignIn } from "../init/look-at-account.js";
import { ignoredLines, projectFiles } from "../init/project-files.js";
import { chooseEntities, readWish } from "../init/read-wish.js";
import { initWords } from "../words/words.js";

/** Writes what a project needs to begin with; asks where it can. Nothing that is there is overwritten. */
export const init: Command = async (context) => {
  const { tool, shell, report } = context;
  const there = tool.findConfigIn(shell.cwd);
  if (there !== null) {
    const place = { kind: "file", file: there } as const;
    throw new tool.ProblemError([tool.problem("cli.already-there", initWords.alreadyThere("codegen.yml"), place)]);
  }

  const wish = await readWish(context);
  // What is written is read first: an unusable name or address is refused here, not by the next command.
  const config = tool.parseConfig({
    file: join(shell.cwd, "codegen.yml"),
    text: projectFiles(wish).get("codegen.yml") ?? "",
    providers: Object.keys(tool.providers),
  });
  const entities = await chooseEntities(context, wish, config);
  const files = projectFiles({ ...wish, entities });
  if (shell.canAsk && /^n/i.test((await shell.ask(initWords.askWrite([...files.keys()]))).trim())) {
    report.say(initWords.nothingWritten);
    return exitCode.fine;
  }

  const { created, kept } = await tool.createFiles(shell.cwd, files);
  const added = await tool.addLines(join(shell.cwd, ".gitignore"), ignoredLines);
  const { account, sandbox, variables } = wish;
  const chosen = entities.length === 0 ? {} : { entities };
  if (report.json)
    report.document({ created, kept, account, ...chosen, ...(sandbox !== null && { url: sandbox.url }) });
  for (const path of created) report.say(initWords.created(path));
  for (const path of kept) report.say(initWords.kept(path));
  if (added) report.say(initWords.added(ignoredLines));
  if (sandbox === null) {
    const next = (await canSignIn(context, variables))
      ? initWords.nextWithCredentials(account)
      : initWords.next(variables[0] ?? [], account);
    report.say(next);
    return exitCode.fine;
  }
  if (kept.includes(".env")) report.say(initWords.missing(sandbox.lines));
  const folder = `${config.output.slice(config.directory.length + 1)}/${account}`;
  report.say(initWords.nextWithSandbox(account, sandbox.port, folder));
  return exitCode.fine;
};
