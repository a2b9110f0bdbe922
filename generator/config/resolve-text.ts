import { problem, type Place, type Problem } from "../problem/problem.js";

/** Variables by name: the process's own, then those of `.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type Resolved =
  | { readonly kind: "text"; readonly text: string }
  /** Names of the variables that nothing sets; never a value. */
  | { readonly kind: "missing"; readonly variables: readonly string[] };

const variablePattern = /\$\{([^}:\r\n]+)(?::([^}\r\n]*))?\}/g;

/** Whether there is a `${VAR}` in the text. */
export function hasVariables(text: string): boolean {
  return text.search(variablePattern) >= 0;
}

/** Puts the values of `${VAR}` and `${VAR:default}` in. An empty variable counts as not set. */
export function resolveText(text: string, environment: Environment): Resolved {
  const missing = new Set<string>();
  const resolved = text.replaceAll(variablePattern, (_, name: string, fallback: string | undefined) => {
    const value = (Object.hasOwn(environment, name) && environment[name]) || fallback;
    if (value === undefined) missing.add(name);
    return value ?? "";
  });
  return missing.size > 0 ? { kind: "missing", variables: [...missing] } : { kind: "text", text: resolved };
}

/** One complaint a variable, which names it and the place that wants it. */
export function missingVariables(variables: readonly string[], key: string, place: Place): readonly Problem[] {
  return variables.map((variable) =>
    problem("config.missing-variable", `The variable ${variable}, which ${key} refers to, is not set.`, place),
  );
}
