import { problem, type Place, type Problem } from "../problem/problem.js";
import type { PolicyRule } from "./config.js";
import { matchGlob } from "./match-glob.js";
import { suggest } from "#runtime/suggest.js";

interface GivenPolicy {
  readonly name: string;
  readonly at: (path: readonly string[]) => Place;
  /** Codes, and codes with their case. Absent: nobody knows. */
  readonly changes?: readonly string[] | undefined;
}

/** One complaint for each rule whose code no change can have: it would never hold, and nobody would notice. */
export function policyCodeProblems(
  rules: readonly Pick<PolicyRule, "code">[],
  { name, at, changes }: GivenPolicy,
): readonly Problem[] {
  if (changes === undefined) return [];
  return rules.flatMap(({ code }, index) => {
    if (code === undefined || changes.some((known) => matchGlob(code, known))) return [];
    const keys = ["accounts", name, "policy", String(index), "code"];
    const guess = suggest(code, changes);
    const hint = guess === null ? {} : { hint: `Did you mean "${guess}"?` };
    return [
      problem("drift.policy-unknown-code", `${keys.join(".")}: no change has the code "${code}".`, at(keys), hint),
    ];
  });
}
