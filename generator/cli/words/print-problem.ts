import { printPlace, terminalText, type Problem } from "../../index.js";
import type { Paint } from "./paint.js";

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
