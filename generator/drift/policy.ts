import type { PolicyRule } from "../config/config.js";
import type { Place, Problem } from "../problem/problem.js";
import type { JudgedChange } from "./drift-report.js";
import type { ModelChange } from "./model-change.js";
import { expectRules } from "./expect-rules.js";
import { ruleMatches } from "./rule-matches.js";
import {
  capSeverities,
  compareSeverity,
  directions,
  everywhere,
  joinSeverities,
  worstSeverity,
  type Severities,
  type Severity,
} from "./severity.js";

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
