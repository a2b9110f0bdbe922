import { relative } from "node:path";
import { terminalText, type Problem } from "../index.js";
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

function printPlace(place: NonNullable<Problem["place"]>, cwd: string): string {
  switch (place.kind) {
    case "file": {
      const near = relative(cwd, place.file);
      const file = near === "" || near.startsWith("..") ? place.file : near;
      return [file, place.line, place.column].filter((part) => part !== undefined).join(":");
    }
    case "account": {
      const name = [place.entity, place.field].filter((part) => part !== undefined).join(".");
      return name === "" ? place.account : `${place.account}: ${name}`;
    }
    default:
      return place satisfies never;
  }
}
