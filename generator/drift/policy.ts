import type { PolicyRule } from "../config/config.js";
import { matchGlob } from "../config/documents.js";
import type { ProblemCode } from "../problem/codes.js";
import { type Place, type Problem, problem } from "../problem/problem.js";
import {
  capSeverities,
  compareSeverity,
  directions,
  everywhere,
  joinSeverities,
  type Severities,
  type Severity,
  worstSeverity,
} from "./change-kind.js";
import { flattenChanges, type ModelChange } from "./change.js";
import type { JudgedChange } from "./report.js";

export interface PolicySettings {
  readonly rules: readonly PolicyRule[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Where a rule stands in the configuration, by its index. */
  readonly at: (index: number) => Place | null;
}

export interface Judged {
  readonly changes: readonly JudgedChange[];
  /** Rules that expired, match no change, or can match none. */
  readonly problems: readonly Problem[];
}

/**
 * The changes as the project's policy sees them. Of the rules that match a change, one by fingerprint beats those by
 * code, and the first one written beats the rest. A rule that expired does not count: the change does.
 */
export function applyPolicy(changes: readonly ModelChange[], settings: PolicySettings): Judged {
  const valid = settings.rules.filter((rule) => !hasExpired(rule, settings.today));
  const rules = [...valid.filter(({ fingerprint }) => fingerprint !== undefined), ...valid];
  return {
    changes: changes.map((change) => judge(change, rules)),
    problems: expectRules(changes, settings, (rule) => hasExpired(rule, settings.today)),
  };
}

/** Problems that a rule of the policy may accept by their codes, as it does changes. */
export const acceptableProblems: readonly ProblemCode[] = ["pull.not-seen"];

/** The problems, those that the policy does not accept as errors. */
export function judgeProblems(
  problems: readonly Problem[],
  { rules, today }: Pick<PolicySettings, "rules" | "today">,
): readonly Problem[] {
  const accepting = rules.filter((rule) => rule.accept === true && !hasExpired(rule, today));
  return problems.map((one) => {
    const isAccepted = accepting.some(({ code }) => code !== undefined && matchGlob(code, one.code));
    return { ...one, severity: isAccepted ? "warning" : "error" };
  });
}

/** The last day still counts. */
function hasExpired({ expires }: PolicyRule, today: string): boolean {
  return expires !== undefined && today > expires;
}

function judge(change: ModelChange, rules: readonly PolicyRule[]): JudgedChange {
  const rule = rules.find((candidate) => ruleMatches(candidate, change));
  const follows = change.follows.map((follower) => judge(follower, rules));
  const own = rule?.severity === undefined ? change.severity : setSeverity(change.severity, rule.severity);
  const counting = follows.filter(({ accepted }) => accepted === null).map(({ severity }) => severity);
  return {
    ...change,
    severity: counting.reduce(joinSeverities, own),
    accepted: rule?.accept === true ? { reason: rule.reason, expires: rule.expires ?? null } : null,
    follows,
  };
}

/** Lowered: no direction is worse than wanted. Raised: the directions that are hit worst are as bad as wanted. */
function setSeverity(severities: Severities, wanted: Severity): Severities {
  const worst = worstSeverity(severities);
  if (compareSeverity(wanted, worst) <= 0) return capSeverities(severities, everywhere(wanted));
  const raised = directions.filter((direction) => severities[direction] === worst);
  return { ...severities, ...Object.fromEntries(raised.map((direction) => [direction, wanted])) };
}

/**
 * What is wrong with the rules themselves. A rule by code that matches nothing today is a standing one, and fine; one
 * by fingerprint was made for one change, and is stale without it.
 */
function expectRules(
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

/** Whether a rule is about a change. A rule with both a code and a fingerprint wants both to match. */
function ruleMatches(rule: PolicyRule, { code, kind, fingerprint }: Omit<ModelChange, "follows">): boolean {
  if (rule.code === undefined && rule.fingerprint === undefined) return false;
  const codeMatches = rule.code === undefined || matchGlob(rule.code, code) || matchGlob(rule.code, kind);
  return codeMatches && (rule.fingerprint === undefined || rule.fingerprint === fingerprint);
}
