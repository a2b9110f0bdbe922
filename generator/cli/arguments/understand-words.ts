import { commandNames } from "../command.js";
import type { ParsedArguments } from "./parse-arguments.js";
import { plainArguments } from "./plain-arguments.js";

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
