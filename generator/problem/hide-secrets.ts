import { secretForms } from "#runtime/secret-forms.js";
import { ProblemError, type Problem } from "./problem.js";

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
