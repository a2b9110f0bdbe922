import { type Arguments, commandNames } from "../command.js";
import { commandTable, commonOptions } from "./command-table.js";
import type { ParsedArguments } from "./parse-arguments.js";

/** Command line -> what to do. The parser is loaded only for what is not plain. */
export async function understandWords(words: readonly string[]): Promise<ParsedArguments> {
  const plain = plainArguments(words);
  if (plain !== null) return { kind: "run", arguments: plain };
  const help = await helpAskedFor(words);
  if (help !== null) return { kind: "help", text: help };
  return (await import("./parse-arguments.js")).parseArguments(words);
}

async function helpAskedFor(words: readonly string[]): Promise<string | null> {
  // Run from source, there is no printed help.
  if (import.meta.url.endsWith(".ts")) return null;
  const command = words.length === 1 ? "" : commandNames.find((name) => name === words[0]);
  const asked = words.length <= 2 && (words.at(-1) === "--help" || words.at(-1) === "-h");
  if (!asked || command === undefined) return null;
  return (await import("./printed-help.js")).printedHelp[command] ?? null;
}

/** An operand or a value that stands for itself: nothing that a parser could take for quotes, options or flags. */
const plainWord = /^(?!-|(?:true|false)$)[^"'`]+$/;

/**
 * A command line of a command, its accounts and its options, each written in full or by its letter; null for any other,
 * be it wrong or only unusual. It says of them what the parser says: to load that one takes longer than most commands do.
 */
export function plainArguments([name, ...words]: readonly string[]): Arguments | null {
  const command = commandNames.find((known) => known === name);
  if (command === undefined) return null;
  const spec = commandTable[command];
  if (!/^\[\w+\.\.\]$/.test(spec.operands)) return null;
  const options = [...commonOptions, ...spec.options].filter((option) => !asks.has(option.name));
  const operands: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (plainWord.test(word)) {
      operands.push(word);
      continue;
    }
    const option = options.find(({ name: long, alias }) => word === `--${long}` || word === `-${alias}`);
    if (option === undefined || flags.has(option.name) || values.has(option.name)) return null;
    if (option.value === undefined) {
      flags.add(option.name);
      continue;
    }
    index += 1;
    const value = words[index] ?? "";
    if (!plainWord.test(value)) return null;
    if (option.many === true) lists.set(option.name, [...(lists.get(option.name) ?? []), value]);
    else values.set(option.name, value);
  }
  return { command, operands, flags, values, lists };
}

const asks: ReadonlySet<string> = new Set(["help", "version"]);
