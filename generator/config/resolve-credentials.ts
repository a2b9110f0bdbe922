import { problem, ProblemError } from "../problem/problem.js";
import type { Provider } from "../providers/provider.js";
import type { AccountConfig } from "./config.js";
import { resolveText, type Environment } from "./resolve-text.js";
import { unknownKeyProblems } from "./unknown-keys.js";

interface Attempt {
  readonly keys: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** Variables that nothing sets. */
  readonly missing: readonly string[];
  /** Variables that are set. */
  readonly present: readonly string[];
}

/**
 * The credentials of an account, by the first of the provider's ways to sign in that is complete: as the configuration
 * has them, else from the provider's default variables.
 *
 * @throws ProblemError that names keys and variables, never a value
 */
export function resolveCredentials(
  { name, credentials, at }: Pick<AccountConfig, "name" | "credentials" | "at">,
  sets: Provider["credentials"],
  environment: Environment,
): Readonly<Record<string, string>> {
  const given = Object.keys(credentials);
  const keys = [...new Set(sets.flatMap((set) => Object.keys(set)))];
  const unknown = unknownKeyProblems(credentials, keys, keys, ["accounts", name, "credentials"], ([, , ...path]) =>
    at(...path),
  );
  if (unknown.length > 0) throw new ProblemError(unknown);

  const wanted =
    given.length === 0
      ? sets.map((set) => Object.fromEntries(Object.entries(set).map(([key, variable]) => [key, `\${${variable}}`])))
      : sets
          .filter((set) => Object.keys(set).every((key) => given.includes(key)))
          .map((set) => Object.fromEntries(Object.keys(set).map((key) => [key, credentials[key] ?? ""])));
  const attempts = wanted.map((texts) => attempt(texts, environment));
  const complete = attempts.find(({ missing }) => missing.length === 0);
  if (complete !== undefined) return complete.values;

  const place = at("credentials");
  if (attempts.length === 0) {
    const message = `Account ${name} has ${given.join(", ")}, which is not enough to sign in.`;
    throw new ProblemError([problem("config.credentials", message, place, { hint: `Give ${ways(sets)}.` })]);
  }
  const started = attempts.filter(({ present }) => present.length > 0);
  const complaints = (started.length > 0 ? started : attempts).map(explain);
  const message = `No credentials for account ${name}: ${complaints.join("; or ")}.`;
  throw new ProblemError([problem("config.credentials", message, place)]);
}

function attempt(texts: Readonly<Record<string, string>>, environment: Environment): Attempt {
  const resolved = Object.entries(texts).map(([key, text]) => ({ key, text, result: resolveText(text, environment) }));
  return {
    keys: resolved.map(({ key }) => key),
    values: Object.fromEntries(
      resolved.flatMap(({ key, result }) => (result.kind === "text" ? [[key, result.text]] : [])),
    ),
    missing: resolved.flatMap(({ result }) => (result.kind === "missing" ? result.variables : [])),
    present: resolved.flatMap(({ key, result }) => (result.kind === "text" ? [key] : [])),
  };
}

function explain({ keys, missing, present }: Attempt): string {
  const verb = missing.length === 1 ? "is" : "are";
  const rest = present.length === 0 ? "" : ` (${present.join(", ")} ${present.length === 1 ? "is" : "are"} there)`;
  return `${missing.join(" and ")} ${verb} not set for ${keys.join(" + ")}${rest}`;
}

function ways(sets: Provider["credentials"]): string {
  return sets.map((set) => Object.keys(set).join(" + ")).join(", or ");
}
