import type { Config } from "../../index.js";
import type { CommandContext } from "../command.js";
import { initWords } from "../messages/init-words.js";
import { listEntities } from "./list-entities.js";
import { lookAtAccount, type SeenEntity } from "./look-at-account.js";
import type { ProjectWish } from "./project-files.js";
import { readChoice } from "./read-choice.js";

/**
 * System names of the entities that the package shall have; none for all. As the command line has them; else, where
 * somebody can be asked, as is answered to a list of what the account has.
 */
export async function chooseEntities(
  context: CommandContext,
  wish: ProjectWish,
  config: Config,
): Promise<readonly string[]> {
  const { tool, shell, report } = context;
  if (wish.entities.length > 0 || !shell.canAsk) return wish.entities;
  const entities = await lookAtAccount(context, wish, config);
  if (entities.length < 2) return [];

  // Part of the question, so that it is there with --quiet, too.
  shell.writeWords(`${initWords.entities(wish.account, entities.length)}\n${listEntities(entities, shell.columns)}`);
  const keys = await askUntilUnderstood();
  if (keys.length > 0) report.say(tool.terminalText(initWords.taken(keys, entities.length)));
  for (const line of missingLines(keys, entities)) report.say(tool.terminalText(line));
  return keys;

  async function askUntilUnderstood(): Promise<readonly string[]> {
    const choice = readChoice(await shell.ask(initWords.askEntities), entities, tool.suggest);
    switch (choice.kind) {
      case "all":
        return [];
      case "some":
        return choice.keys;
      case "wrong":
        for (const complaint of choice.complaints) shell.writeWords(`${tool.terminalText(complaint)}\n`);
        return askUntilUnderstood();
      default:
        return choice satisfies never;
    }
  }
}

/** A record without its lines is not always what was meant. */
function missingLines(keys: readonly string[], entities: readonly SeenEntity[]): readonly string[] {
  return entities
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ key, lines }) =>
      lines.filter((line) => !keys.includes(line)).map((line) => initWords.withoutLines(line, key)),
    );
}
