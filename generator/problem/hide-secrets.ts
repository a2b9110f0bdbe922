import { ProblemError, type Problem } from "./problem.js";

/** Takes secrets out of what a server has said and an error repeats: as they are, and in the ways they travel. */
export function hideSecrets(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof Error)) return error;
  // Longest first, so that no form leaves the rest of a longer one behind.
  const forms = secrets
    .filter((secret) => secret.length >= shortest)
    .flatMap(travellingForms)
    .toSorted((one, other) => other.length - one.length);
  const hide = (text: string) => forms.reduce((said, form) => said.replaceAll(form, "***"), text);
  if (error instanceof ProblemError) return new ProblemError(error.problems.map((each) => hideIn(each, hide)));
  const hidden = new Error(hide(error.message));
  hidden.name = error.name;
  hidden.stack = hide(error.stack ?? "");
  return hidden;
}

/** Shorter texts are no secrets, and would take half of every message away. */
const shortest = 4;

function travellingForms(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  // Half a surrogate pair can be sent in no encoding.
  const sound = new TextDecoder().decode(bytes);
  const base64 = btoa(String.fromCharCode(...bytes));
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(sound),
    new URLSearchParams({ "": sound }).toString().slice(1),
    base64,
    base64.replace(/=+$/, ""),
  ];
}

function hideIn(problem: Problem, hide: (text: string) => string): Problem {
  return { ...problem, message: hide(problem.message), hint: hide(problem.hint) };
}
