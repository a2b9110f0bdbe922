import { relative } from "node:path";
import { cwd } from "node:process";
import { terminalText, type Place, type Problem } from "../index.js";

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
  const where = place === null ? [] : [`  at ${placeText(place)}`];
  return [`${terminalText(message)} [${code}]`, ...where.map(terminalText), `  ${terminalText(hint)}`].join("\n");
}

function placeText(place: Place): string {
  switch (place.kind) {
    case "file": {
      const near = relative(cwd(), place.file);
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
