import { jsonDocument } from "../../model/encoders.js";
import type { Problem } from "../../problem/problem.js";
import type { AccountDrift, DriftReport, JudgedChange } from "../report.js";
import { toldPlace } from "./places.js";
import { countChanges } from "./words.js";

/** The report for programs. `formatVersion` goes up when a member goes or changes its meaning. */
export function reportJson(report: DriftReport): string {
  const { accounts, problems = [], from } = report;
  const json = {
    formatVersion: 1,
    accounts: accounts.map((account) => accountJson(account, from)),
    ...(problems.length > 0 && { problems: problems.map((one) => problemJson(one, from)) }),
    summary: countChanges(report),
  };
  return `${jsonDocument(json)}\n`;
}

function accountJson(drift: AccountDrift, from: string | undefined) {
  const { reasons } = drift;
  const {
    account,
    provider,
    stale,
    differences,
    byHashes = false,
    step,
    uncovered,
    changes,
    unchecked,
    problems,
  } = drift;
  return {
    account,
    provider,
    ...(unchecked !== undefined && { unchecked }),
    ...(reasons !== undefined && { reasons: reasons.map((one) => problemJson(one, from)) }),
    stale,
    ...(differences !== undefined && { differences }),
    ...(byHashes && { byHashes }),
    ...(step !== undefined && { step }),
    ...(uncovered !== undefined && { uncovered }),
    changes: changes.map(changeJson),
    problems: problems.map((one) => problemJson(one, from)),
  };
}

function problemJson({ code, severity, message, place, hint }: Problem, from: string | undefined) {
  return { code, severity, message, place: place === null ? null : toldPlace(place, from), hint };
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
