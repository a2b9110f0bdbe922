import { problem, ProblemError } from "../../problem/problem.js";
import { encoded, type Encoded } from "./encoded.js";
import { terminalText } from "./terminal-text.js";
import { isVisibleIdentifier } from "./visible-identifier.js";

/** Words that no declaration in a module may be named. */
const reservedWords: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/**
 * A name that code declares or refers to.
 * @throws {ProblemError} `output.not-an-identifier` where it is none: names are decided earlier, so that is a defect.
 */
export function identifier(name: string): Encoded<"identifier"> {
  if (isVisibleIdentifier(name) && !reservedWords.has(name)) return encoded("identifier", name);
  throw new ProblemError([
    problem("output.not-an-identifier", `"${terminalText(name)}" cannot be the name of a declaration.`),
  ]);
}
