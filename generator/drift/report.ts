import type { Problem } from "../problem/problem.js";
import { compareSeverity, type Severities, type VersionStep, worstSeverity } from "./change-kind.js";
import type { ModelChange } from "./change.js";

/** Whether an account was looked at, without a doubt, and is as it was. */
export function isClean({ unchecked, problems, stale, uncovered, changes }: AccountDrift): boolean {
  return (
    unchecked === undefined &&
    uncovered === undefined &&
    problems.length === 0 &&
    stale.length === 0 &&
    changes.length === 0
  );
}

/** What a check or a comparison found, account by account: all that a reporter needs. */
export interface DriftReport {
  readonly accounts: readonly AccountDrift[];
  /** Absolute path of the folder that the report's files are relative to; places of problems are then told from there, too. */
  readonly from?: string;
  /** What kept any account from being looked at. */
  readonly problems?: readonly Problem[];
}

export interface AccountDrift {
  readonly account: string;
  readonly provider: string;
  /** The snapshot's main file, relative to the project, with forward slashes: where a change without usages is shown. */
  readonly snapshot: string;
  /** Generated files that are not what the snapshot gives, relative to the project, with forward slashes. */
  readonly stale: readonly string[];
  /** Set where the package's own hashes were believed, so that it was not made anew: no proof against a forger. */
  readonly byHashes?: boolean;
  /** What is wrong with each of the stale files; absent where that is not told. */
  readonly differences?: readonly StaleFile[];
  /** Set where the package's version has not made the step that its changes call for. */
  readonly uncovered?: VersionGap;
  /** The step of the package's version that the changes call for, whatever the policy; absent where nobody asked. */
  readonly step?: VersionStep;
  readonly changes: readonly JudgedChange[];
  /** Why the account could not be compared; then `changes` says nothing. */
  readonly unchecked?: string;
  /** The problems behind `unchecked`, with their places. */
  readonly reasons?: readonly Problem[];
  /** What a reader has to know beside the changes: another perspective, expired rules. */
  readonly problems: readonly Problem[];
}

/** A generated file that is not what the snapshot gives. */
export interface StaleFile {
  /** As in `stale`. */
  readonly path: string;
  readonly state: "missing" | "extra" | "edited" | "stale";
  /** The first lines that differ; empty for missing and extra files. Not encoded. */
  readonly diff: readonly string[];
}

/** A version that falls behind. */
export interface VersionGap {
  /** What the package is compared with, as it was given: a revision of git. */
  readonly since: string;
  /** The version there. */
  readonly from: string;
  /** The version now. */
  readonly to: string;
  readonly step: VersionStep;
  /** The least version that would do. */
  readonly least: string;
}

/** A change as the project's policy and code see it. */
export interface JudgedChange extends Omit<ModelChange, "follows"> {
  /** After the policy, and the worst of the change itself and of what follows from it. */
  readonly severity: Severities;
  /** Set where the policy accepts the change: it is shown, but does not count. */
  readonly accepted: Acceptance | null;
  /** Where the project's code uses what the change, or what follows from it, is about; absent where nobody looked. */
  readonly usages?: readonly Usage[];
  readonly follows: readonly JudgedChange[];
}

export interface Acceptance {
  readonly reason: string;
  /** `YYYY-MM-DD`, or null for good. */
  readonly expires: string | null;
}

export interface Usage {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** From which severity on a change counts; `used`: what is not safe, and what the project's code uses. */
export type FailOn = "breaking" | "dangerous" | "any" | "used";

export interface Verdict {
  /** The changes that count, of all accounts. */
  readonly counted: readonly JudgedChange[];
  /** 2 where an account could not be checked or a problem is an error, 1 where a change counts, output is stale, or the version falls behind. */
  readonly exitCode: 0 | 1 | 2;
}

export function verdict({ accounts }: DriftReport, failOn: FailOn): Verdict {
  const counted = accounts.flatMap(({ changes }) => changes.filter((change) => counts(change, failOn)));
  const failed = counted.length > 0 || accounts.some(isBehind);
  return { counted, exitCode: accounts.some(isTroubled) ? 2 : failed ? 1 : 0 };
}

function isTroubled({ unchecked, problems }: AccountDrift): boolean {
  return unchecked !== undefined || problems.some(({ severity }) => severity === "error");
}

function isBehind({ stale, uncovered }: AccountDrift): boolean {
  return stale.length > 0 || uncovered !== undefined;
}

/** What is accepted never counts. A relabel breaks nothing, so code that uses the field is no reason to fail either. */
function counts({ accepted, severity, usages = [] }: JudgedChange, failOn: FailOn): boolean {
  if (accepted !== null) return false;
  const worst = worstSeverity(severity);
  switch (failOn) {
    case "any":
      return true;
    case "used":
      return worst !== "safe" && usages.length > 0;
    case "breaking":
    case "dangerous":
      return compareSeverity(worst, failOn) >= 0;
    default:
      return failOn satisfies never;
  }
}
