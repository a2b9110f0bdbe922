import type { PolicyRule } from "../config/config.js";
import { problem, type Problem } from "../problem/problem.js";
import { flattenChanges } from "./flatten-changes.js";
import type { ModelChange } from "./model-change.js";
import type { PolicySettings } from "./policy.js";
import { ruleMatches } from "./rule-matches.js";

/**
 * What is wrong with the rules themselves. A rule by code that matches nothing today is a standing one, and fine; one
 * by fingerprint was made for one change, and is stale without it.
 */
export function expectRules(
  changes: readonly ModelChange[],
  { rules, today, at }: PolicySettings,
  hasExpired: (rule: PolicyRule) => boolean,
): readonly Problem[] {
  const all = flattenChanges(changes);
  return rules.flatMap((rule, index): readonly Problem[] => {
    const name = rule.fingerprint ?? rule.code ?? "";
    if (hasExpired(rule)) {
      const message = `policy: the rule for "${name}" expired after ${rule.expires ?? ""}; today is ${today}.`;
      return [problem("drift.policy-expired", message, at(index), { severity: "warning" })];
    }
    if (rule.fingerprint === undefined || all.some((change) => ruleMatches(rule, change))) return [];
    const message = `policy: no change has the fingerprint "${rule.fingerprint}".`;
    return [problem("drift.policy-unmatched", message, at(index), { severity: "warning" })];
  });
}
