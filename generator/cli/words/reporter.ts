import { jsonDocument, type NameCounts, type PackageSummary, printPlace, type Problem, terminalText } from "../../index.js";
import type { Shell } from "../shell.js";
import { createProgress, type Progress } from "./progress.js";
import { reportWords } from "./words.js";

/** How a command speaks: data to stdout, words, problems and progress to stderr. */
export interface Reporter {
  readonly json: boolean;
  readonly verbose: boolean;
  /** For data; what words are painted with is not told. */
  readonly paint: Paint;
  /** A line of words; nothing with `--quiet`. */
  readonly say: (line: string) => void;
  /** A line of data. */
  readonly data: (line: string) => void;
  /** The one document of `--json`. */
  readonly document: (value: Readonly<Record<string, unknown>>) => void;
  readonly problems: (problems: readonly Problem[]) => void;
  readonly progress: (title: string) => Progress;
}

/** The version of the layout of every `--json` document. */
const documentVersion = 1;
/** Warnings of one kind that are shown in full without `--verbose`. */
const shownOfAKind = 5;

export function createReporter(shell: Shell, flags: ReadonlySet<string>): Reporter {
  const { environment, wordsOnTerminal, dataOnTerminal } = shell;
  const quiet = flags.has("quiet");
  const verbose = flags.has("verbose");
  const refused = flags.has("no-color");
  const paintWords = createPaint({ environment, onTerminal: wordsOnTerminal, refused });
  const words = (line: string) => shell.writeWords(`${line}\n`);
  return {
    json: flags.has("json"),
    verbose,
    paint: createPaint({ environment, onTerminal: dataOnTerminal, refused }),
    say: (line) => {
      if (!quiet) words(line);
    },
    data: (line) => shell.writeData(`${line}\n`),
    document: (value) => {
      shell.writeData(`${jsonDocument({ formatVersion: documentVersion, ...value })}\n`);
    },
    problems: (problems) => {
      const shown = verbose ? problems : shorten(problems);
      for (const problem of shown) words(printProblem(problem, shell.cwd, paintWords));
      const left = problems.length - shown.length;
      if (left > 0) words(`${reportWords.moreWarnings(left)}\n`);
    },
    progress: (title) => createProgress(shell, title, quiet),
  };
}

/** Every error, and the first few warnings of each kind. */
function shorten(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  return problems.filter(({ code, severity }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return severity === "error" || count <= shownOfAKind;
  });
}

const codes = { red: 31, yellow: 33, green: 32, cyan: 36, dim: 2, bold: 1 } as const;

/** Puts a colour around text that is already safe to show, or none. */
export type Paint = (style: keyof typeof codes, text: string) => string;

export interface ColourWish {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onTerminal: boolean;
  /** `--no-color`. */
  readonly refused: boolean;
}

/** @see https://no-color.org */
export function createPaint({ environment, onTerminal, refused }: ColourWish): Paint {
  const unwanted = refused || Boolean(environment["NO_COLOR"]) || environment["TERM"] === "dumb";
  const forced = environment["FORCE_COLOR"];
  const isOn = !unwanted && (forced === "0" || forced === "false" ? false : onTerminal || Boolean(forced));
  return (style, text) => (isOn && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

/** A problem as three lines: what, where, and what to do next. Every text in it is made safe for a terminal. */
export function printProblem({ severity, code, message, place, hint }: Problem, cwd: string, paint: Paint): string {
  const mark = severity === "error" ? paint("red", "error") : paint("yellow", "warning");
  const where = place === null ? null : printPlace(place, cwd);
  return [
    `${mark}  ${terminalText(message)} ${paint("dim", `[${code}]`)}`,
    ...(where === null ? [] : [`  at ${paint("cyan", terminalText(where))}`]),
    `  ${terminalText(hint)}`,
    "",
  ].join("\n");
}

const styles = {
  breaking: "red",
  dangerous: "yellow",
  stale: "yellow",
  safe: "green",
  accepted: "dim",
  "->": "cyan",
} as const;

/** A report as text, with a colour on what each line begins with. Its text is safe to show already. */
export function paintReport(text: string, paint: Paint): string {
  const marks = Object.entries(styles);
  return text
    .split("\n")
    .map((line) => {
      const [, indent = "", rest = ""] = /^(\s*)(.*)$/.exec(line) ?? [];
      const found = marks.find(([mark]) => indent !== "" && rest.startsWith(mark));
      if (found === undefined) return indent === "" ? paint("bold", line) : line;
      const [mark, style] = found;
      return `${indent}${paint(style, mark)}${rest.slice(mark.length)}`;
    })
    .join("\n");
}

export interface Summary {
  readonly entities: number;
  readonly fields: number;
  readonly choices: number;
  /** How many problems there were of each code. */
  readonly warnings: Readonly<Record<string, number>>;
}

export function summarize({ entities, fields, choices, problems }: PackageSummary): Summary {
  const warnings = new Map<string, number>();
  for (const { code } of problems) warnings.set(code, (warnings.get(code) ?? 0) + 1);
  return {
    entities,
    fields,
    choices,
    warnings: Object.fromEntries([...warnings].toSorted(([left], [right]) => (left < right ? -1 : 1))),
  };
}

/** The summary in words: a line, and one more for each thing worth one. */
export function summaryLines(
  { entities, fields, choices, warnings }: Summary,
  { added, changed }: NameCounts = { added: 0, changed: 0 },
): readonly string[] {
  const kinds = Object.entries(warnings);
  const count = kinds.reduce((sum, [, many]) => sum + many, 0);
  const named = kinds.map(([code, many]) => `${many} ${code}`).join(", ");
  return [
    reportWords.size(entities, fields, choices),
    ...(added + changed === 0 ? [] : [reportWords.names(added, changed)]),
    ...(count === 0 ? [] : [reportWords.warnings(count, named)]),
  ];
}

/** Milliseconds as seconds, to a tenth. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
