import type { AccountDrift, DriftReport, JudgedChange } from "../drift-report.js";
import { countChanges } from "./count-changes.js";

/** The report for programs. `formatVersion` goes up when a member goes or changes its meaning. */
export function reportJson({ accounts }: DriftReport): string {
  const json = { formatVersion: 1, accounts: accounts.map(accountJson), summary: countChanges(accounts) };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function accountJson(drift: AccountDrift) {
  const { account, provider, stale, differences, step, uncovered, changes, unchecked, problems } = drift;
  return {
    account,
    provider,
    ...(unchecked !== undefined && { unchecked }),
    stale,
    ...(differences !== undefined && { differences }),
    ...(step !== undefined && { step }),
    ...(uncovered !== undefined && { uncovered }),
    changes: changes.map(changeJson),
    problems: problems.map(({ code, severity, message, hint }) => ({ code, severity, message, hint })),
  };
}

/** What a change means for the model inside is left out. */
function changeJson(change: JudgedChange): Readonly<Record<string, unknown>> {
  const { code, kind, entity, field, choice, list, at, severity, before, after } = change;
  return {
    code,
    kind,
    entity,
    ...(field !== undefined && { field }),
    ...(choice !== undefined && { choice }),
    ...(list !== undefined && { list, users: change.users }),
    ...(at !== undefined && { at }),
    severity,
    before,
    after,
    fingerprint: change.fingerprint,
    ...(change.accepted !== null && { accepted: change.accepted }),
    ...(change.usages !== undefined && { usages: change.usages }),
    ...(change.follows.length > 0 && { follows: change.follows.map(changeJson) }),
  };
}
