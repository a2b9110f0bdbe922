import { relative } from "node:path";
import { secretForms } from "#runtime/secret-forms.js";
import { type ProblemCode, problemCodes } from "./codes.js";

/** Something a person has to know of: what, where, and what to do next. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly place: Place | null;
  /** What to do next. */
  readonly hint: string;
}

/** Where a problem is: in a file, or in the account. */
export type Place =
  | { readonly kind: "file"; readonly file: string; readonly line?: number; readonly column?: number }
  | { readonly kind: "account"; readonly account: string; readonly entity?: string; readonly field?: string };

/** Thrown where work cannot go on. Holds every problem found, not only the first. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => problem.message).join("\n"), options);
    this.name = "ProblemError";
    this.problems = problems;
  }
}

/** A problem of a known code. `hint` defaults to the fix that the code's entry states. */
export function problem(
  code: ProblemCode,
  message: string,
  place: Place | null = null,
  options: { readonly severity?: Problem["severity"]; readonly hint?: string } = {},
): Problem {
  const { severity = "error", hint = problemCodes[code].fix } = options;
  return { code, severity, message, place, hint };
}

/** Takes secrets out of what a server has said and an error repeats: as they are, and in the ways they travel. */
export function hideSecrets(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof Error)) return error;
  const forms = secretForms(secrets);
  const hide = (text: string) => forms.reduce((hidden, form) => hidden.replaceAll(form, "***"), text);
  if (error instanceof ProblemError) return new ProblemError(error.problems.map((each) => hideIn(each, hide)));
  const hidden = new Error(hide(error.message));
  hidden.name = error.name;
  hidden.stack = hide(error.stack ?? "");
  return hidden;
}

function hideIn(problem: Problem, hide: (text: string) => string): Problem {
  return { ...problem, message: hide(problem.message), hint: hide(problem.hint) };
}

/** Where a problem is, in words; a file below the folder by its path from there. Not yet safe for any output. */
export function printPlace(place: Place, folder: string): string {
  switch (place.kind) {
    case "file": {
      const near = relative(folder, place.file);
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
