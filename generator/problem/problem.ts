import { problemCodes, type ProblemCode } from "./codes.js";

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
