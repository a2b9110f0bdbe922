import yargs from "yargs";
import { type Arguments, type CommandName, commandNames } from "../command.js";
import { helpWords } from "../messages/help-words.js";
import { usageWords } from "../words/words.js";
import { commandTable, commonOptions, type OptionSpec } from "./command-table.js";

export type ParsedArguments =
  | { readonly kind: "run"; readonly arguments: Arguments }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "version" }
  | {
      readonly kind: "wrong";
      readonly message: string;
      /** What was mistyped, and what may have been meant. */
      readonly given: string | null;
      readonly known: readonly string[];
    };

/** Help is readable in any terminal. */
const helpWidth = 80;

/** Command line -> what to do. Prints nothing, ends nothing. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  let complaint: string | null = null;
  let chosen: CommandName | null = null;
  let help = "";
  const parser = build((name) => {
    chosen = name;
  }).fail((message: string | null) => {
    complaint ??= message ?? "";
  });
  const found = parser.parseSync([...words], {}, (_error: unknown, _found: unknown, text: string) => {
    help = text;
  });
  const values: Readonly<Record<string, unknown>> = found;

  if (help !== "") return { kind: "help", text: `${help}\n` };
  if (last(values["version"]) === true) return { kind: "version" };
  if (complaint !== null) return wrong(complaint, found._.map(String), chosen);
  if (chosen === null) {
    const [given = null] = found._.map(String);
    const message = given === null ? usageWords.noCommand : usageWords.unknownCommand(given);
    return { kind: "wrong", message, given, known: commandNames };
  }
  return { kind: "run", arguments: collect(chosen, values) };
}

function build(choose: (name: CommandName) => void) {
  const parser = yargs()
    .scriptName("fieldwright")
    .usage(`${helpWords.usage}\n\n${helpWords.intro}`)
    .epilogue(helpWords.epilogue)
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .detectLocale(false)
    .exitProcess(false)
    .showHelpOnFail(false)
    .wrap(helpWidth)
    .version(false)
    .strict()
    .help("help")
    .alias("help", "h")
    .describe("help", helpWords.options.help)
    .options(optionsOf(commonOptions.filter(({ name }) => name !== "help")));
  for (const name of commandNames) {
    const { operands, options } = commandTable[name];
    parser.command(
      `${name} ${operands}`,
      helpWords.commands[name],
      (command) =>
        command
          .usage(`Usage: fieldwright ${name} ${operands}\n\n${sentence(helpWords.commands[name])}`)
          .options(optionsOf(options))
          .example(helpWords.examples[name].map(([line, meaning]) => [line, meaning] satisfies [string, string]))
          .epilogue(""),
      () => choose(name),
    );
  }
  return parser;
}

function optionsOf(options: readonly OptionSpec[]) {
  return Object.fromEntries(
    options.map(({ name, alias, value, summary }) => [
      name,
      {
        describe: value === undefined ? summary : `${summary} <${value}>`,
        ...(alias !== undefined && { alias }),
        ...(value === undefined ? { boolean: true as const } : { string: true as const, requiresArg: true }),
      },
    ]),
  );
}

function collect(command: CommandName, found: Readonly<Record<string, unknown>>): Arguments {
  const options = [...commonOptions, ...commandTable[command].options];
  const operands = ["before", "after", "names", "name", "account", "shell"].flatMap((key) => {
    const value = Object.hasOwn(found, key) ? found[key] : undefined;
    return value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  });
  const many = options.filter((option) => option.many === true).map(({ name }) => name);
  const given = options.filter((option) => option.many !== true).map(({ name }) => [name, last(found[name])] as const);
  return {
    command,
    operands,
    flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
    values: new Map(given.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []))),
    lists: new Map(
      many.flatMap((name) => (found[name] === undefined ? [] : [[name, [found[name]].flat().map(String)]])),
    ),
  };
}

/** Of an option that is given twice and takes one value, the later one holds. */
function last(value: unknown): unknown {
  return Array.isArray(value) ? value.at(-1) : value;
}

/** The parser's complaint in our own words, where it is about something unknown. */
function wrong(complaint: string, operands: readonly string[], chosen: CommandName | null): ParsedArguments {
  const [command] = operands;
  const name = chosen ?? commandNames.find((known) => known === command) ?? null;
  const unknown = /^Unknown (?:argument|command)s?: (.+?)(?:, |$)/.exec(complaint)?.[1];
  if (unknown === undefined) return { kind: "wrong", message: usageWords.other(complaint), given: null, known: [] };
  if (name === null && unknown === command) {
    return { kind: "wrong", message: usageWords.unknownCommand(unknown), given: unknown, known: commandNames };
  }
  if (operands.includes(unknown)) {
    return { kind: "wrong", message: usageWords.tooMany(unknown), given: null, known: [] };
  }
  const options = [...commonOptions, ...(name === null ? [] : commandTable[name].options)].map((each) => each.name);
  return { kind: "wrong", message: usageWords.unknownOption(unknown), given: unknown, known: options };
}

/** What is no question ends with a full stop. */
function sentence(text: string): string {
  return text.endsWith("?") ? text : `${text}.`;
}
