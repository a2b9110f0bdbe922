import { type Config, type Provider, terminalText } from "../../index.js";
import type { CommandContext } from "../command.js";
import { initWords, usageWords } from "../words/words.js";
import { lookAtAccount, type SeenEntity, tryOutSandbox } from "./look-at-account.js";
import type { ProjectWish } from "./project-files.js";

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

/** Signs of a name that are shown; labels may be as long as their authors like. */
const longestName = 36;
const gap = "   ";

/** The entities, numbered, each with how many fields it has, in as many columns as there is room for. */
export function listEntities(entities: readonly SeenEntity[], columns: number): string {
  const digits = String(entities.length).length;
  const cells = entities.map(
    (entity, index) => `${String(index + 1).padStart(digits)} ${nameOf(entity)} (${entity.fields})`,
  );
  const width = Math.max(...cells.map((cell) => [...cell].length));
  const across = Math.max(1, Math.floor((columns - 1) / (gap.length + width)));
  const rows = Math.ceil(cells.length / across);
  const lines = Array.from({ length: rows }, (_, row) =>
    cells
      .filter((_cell, index) => index % rows === row)
      .map((cell) => `${gap}${cell}${" ".repeat(width - [...cell].length)}`)
      .join("")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

/** The label, and the system name where it is another one. */
function nameOf({ key, label }: SeenEntity): string {
  const isSame = label !== null && label.toLowerCase().replaceAll(" ", "_") === key.toLowerCase();
  return label === null ? shown(key) : isSame ? shown(label) : `${shown(label)} [${shown(key)}]`;
}

function shown(name: string): string {
  const signs = [...terminalText(name)];
  return signs.length <= longestName ? signs.join("") : `${signs.slice(0, longestName - 1).join("")}…`;
}

export type EntityChoice =
  | { readonly kind: "all" }
  /** By system name, in the order of the list. */
  | { readonly kind: "some"; readonly keys: readonly string[] }
  | { readonly kind: "wrong"; readonly complaints: readonly string[] };

type Found = { readonly from: number; readonly to: number } | { readonly complaint: string };

/**
 * What was typed where a numbered list was shown: numbers, ranges, system names and labels, with commas between. Nothing
 * is all of them, and all of them, one by one, are all, too.
 *
 * @param suggest the known word that a misspelt one means, or null
 */
export function readChoice(
  answer: string,
  entities: readonly SeenEntity[],
  suggest: (word: string, known: readonly string[]) => string | null,
): EntityChoice {
  const words = answer
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const found = words.flatMap((word) => (isAll(word) ? [{ from: 1, to: entities.length }] : [find(word)]));
  const complaints = found.flatMap((one) => ("complaint" in one ? [one.complaint] : []));
  if (complaints.length > 0) return { kind: "wrong", complaints };
  const chosen = entities.filter((_, index) =>
    found.some((one) => "from" in one && one.from <= index + 1 && index + 1 <= one.to),
  );
  if (words.length === 0 || chosen.length === entities.length) return { kind: "all" };
  return { kind: "some", keys: chosen.map(({ key }) => key) };

  function isAll(word: string): boolean {
    return word.toLowerCase() === initWords.all && numbersOf(word).length === 0;
  }

  function find(word: string): Found {
    const [, first = "", last = first] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(word) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first !== "" && 1 <= from && from <= to && to <= entities.length) return { from, to };

    const named = numbersOf(word);
    const [only] = named;
    if (only !== undefined) {
      return named.length === 1 ? { from: only, to: only } : { complaint: initWords.severalEntities(word, named) };
    }
    if (first !== "") return { complaint: initWords.noNumber(word, entities.length) };
    const guess = suggest(word, entities.flatMap(namesOf));
    const hint = guess === null ? "" : ` ${usageWords.didYouMean(guess)}`;
    return { complaint: `${initWords.noEntity(word)}${hint}` };
  }

  /** Of those that are called so: a system name before labels, as nothing else is sure to be of one entity alone. */
  function numbersOf(word: string): readonly number[] {
    const wanted = word.toLowerCase();
    const key = entities.findIndex((entity) => entity.key.toLowerCase() === wanted);
    if (key >= 0) return [key + 1];
    return entities.flatMap((entity, index) =>
      namesOf(entity).some((name) => name.toLowerCase() === wanted) ? [index + 1] : [],
    );
  }
}

function namesOf({ key, label, plural }: SeenEntity): readonly string[] {
  return [key, label, plural].filter((name) => name !== null).map((name) => name.trim());
}
