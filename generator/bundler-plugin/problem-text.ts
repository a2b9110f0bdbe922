import { cwd } from "node:process";
import { printPlace, terminalText, type Problem } from "../index.js";

export interface ProblemTexts {
  /** All of the errors as one, since bundlers end a build with one; null where there is none. */
  readonly error: string | null;
  readonly warnings: readonly string[];
}

/** Problems as a bundler tells them: what, where, and what to do next. */
export function problemTexts(problems: readonly Problem[]): ProblemTexts {
  const textsOf = (wanted: Problem["severity"]) =>
    problems.filter(({ severity }) => severity === wanted).map(problemText);
  const errors = textsOf("error");
  return { error: errors.length === 0 ? null : errors.join("\n"), warnings: textsOf("warning") };
}

function problemText({ code, message, place, hint }: Problem): string {
  const where = place === null ? [] : [`  at ${printPlace(place, cwd())}`];
  return [`${terminalText(message)} [${code}]`, ...where.map(terminalText), `  ${terminalText(hint)}`].join("\n");
}
