import type { Problem } from "../../index.js";
import { reportWords } from "../messages/report-words.js";
import { createPaint, type Paint } from "./paint.js";
import { printProblem } from "./print-problem.js";
import { createProgress, type Progress } from "./progress.js";
import type { Shell } from "../shell.js";

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
      shell.writeData(`${JSON.stringify({ formatVersion: documentVersion, ...value }, null, 2)}\n`);
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
