import type { PolicyRule } from "../config/config.js";
import { matchGlob } from "../config/match-glob.js";
import type { ModelChange } from "./model-change.js";

/** Whether a rule is about a change. A rule with both a code and a fingerprint wants both to match. */
export function ruleMatches(rule: PolicyRule, { code, kind, fingerprint }: Omit<ModelChange, "follows">): boolean {
  if (rule.code === undefined && rule.fingerprint === undefined) return false;
  const codeMatches = rule.code === undefined || matchGlob(rule.code, code) || matchGlob(rule.code, kind);
  return codeMatches && (rule.fingerprint === undefined || rule.fingerprint === fingerprint);
}
