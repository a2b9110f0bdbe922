import { cutText, printableText } from "#runtime/printable-text.js";
import { compareText } from "../../model/model.js";
import { type ChangeKind, compareSeverity, directions, type Severities, worstSeverity } from "../change-kind.js";
import { changeKinds, type ChangeValue, type ModelChange } from "../change.js";
import { shownSubject } from "../compare/model-index.js";
import type { AccountDrift, DriftReport, JudgedChange, StaleFile } from "../report.js";

type Told = Omit<ModelChange, "follows">;

/** What a change is about, within its entity: field, choice, part of the API; null for the entity itself. */
export function changePlace({ field, at }: Told): string | null {
  if (field !== undefined) return shownSubject(field);
  return at ?? null;
}

/** `Choice removed: "SMB"`, `Type changed: number -> date`; `encode` is asked for the values, the rest is our own words. */
export function changeSentence(change: Told, encode: (value: string) => string = (value) => value): string {
  const row: ChangeKind = changeKinds[change.kind];
  const shown = (text: string) => encode(change.kind.endsWith(":form") ? spelledOut(text) : text);
  const values = [change.before, change.after].map((value) => valueText(value, foreign.test(change.code), shown));
  const told = values.filter((text) => text !== null).join(" -> ");
  return told === "" ? row.title : `${row.title}: ${told}`;
}

/** The other fields that show the same choice list. */
export function otherUsers({ users }: Told): string | null {
  if (users.length < 2) return null;
  return users
    .slice(1)
    .map(({ entity, field }) => `${shownSubject(entity)}, ${shownSubject(field)}`)
    .join("; ");
}

/** `breaking: create, update; dangerous: read`; what is safe is left out. */
export function severityWords(severity: Severities): readonly string[] {
  return (["breaking", "dangerous"] as const).flatMap((level) => {
    const hit = directions.filter((direction) => severity[direction] === level);
    return hit.length === 0 ? [] : [`${level}: ${hit.join(", ")}`];
  });
}

/** A text whose blanks and combining signs can be told apart: they are shown by their numbers. */
function spelledOut(text: string): string {
  return text.replace(/^ | $| {2,}|(?! )[\s\p{Z}\p{M}\p{Cf}]/gu, (found) =>
    [...found].map((sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`).join(""),
  );
}

/** Codes whose values are the account's own words, and not the tool's. */
const foreign = /relabelled$|^choice\.|^list\.|default-changed$|key-changed$|^spec\.value/;

function valueText(value: ChangeValue, isQuoted: boolean, encode: (value: string) => string): string | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  const texts = (typeof value === "object" ? value : [String(value)]).map(encode);
  return texts.map((text) => (isQuoted ? `"${text}"` : text)).join(", ");
}

export interface ChangeGroup {
  /** The entity, by label; `API` for what is of none. */
  readonly title: string;
  readonly changes: readonly JudgedChange[];
}

/** By entity; what is worst comes first, groups and changes alike, and what is accepted last. */
export function groupChanges(changes: readonly JudgedChange[]): readonly ChangeGroup[] {
  const groups = new Map<string, JudgedChange[]>();
  for (const change of sortByWeight(changes)) {
    const id = change.entity?.id ?? "";
    const known = groups.get(id) ?? [];
    known.push(change);
    groups.set(id, known);
  }
  return [...groups.values()].map((members) => ({ title: titleOf(members), changes: members }));
}

/** What counts before what is accepted, then the worst first; else the order they are in. */
export function sortByWeight(changes: readonly JudgedChange[]): readonly JudgedChange[] {
  return changes.toSorted(
    (left, right) =>
      Number(left.accepted !== null) - Number(right.accepted !== null) ||
      compareSeverity(worstSeverity(right.severity), worstSeverity(left.severity)) ||
      compareText(titleOf([left]), titleOf([right])),
  );
}

function titleOf([first]: readonly JudgedChange[]): string {
  return first?.entity ? shownSubject(first.entity) : "API";
}

/** Keeps what it stands behind from being a mention, an issue or a link, and is not seen. */
const breaker = "&#8203;";

/**
 * Foreign text as Markdown shows it: one line, as it is. No markup, no HTML, nobody notified, nothing linked, on GitHub
 * or elsewhere.
 */
export function markdownText(text: string): string {
  return cutText(printableText(text), 200).replace(
    /:\/\/|www\.|(?:GH-|mailto:|xmpp:)|[\\`*_{}[\]()#+\-.!|~>$^=:&<@]/gi,
    (found) => {
      if (found === "&") return "&amp;";
      if (found === "<") return "&lt;";
      if (found === "@") return `@${breaker}`;
      if (found === "#") return `\\#${breaker}`;
      if (found === "://") return `\\:${breaker}//`;
      if (found.length > 1) return `${found.slice(0, -1)}${breaker}\\${found.slice(-1)}`;
      return `\\${found}`;
    },
  );
}

/** Foreign text as code: shown as it is, in a fence that is longer than any in it. */
export function markdownCode(text: string): string {
  const line = cutText(printableText(text), 200) || " ";
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  // A table ends a cell at a bar even within code.
  return `${fence}${pad}${line.replaceAll("|", "\\|")}${pad}${fence}`;
}

/** What is wrong with a file, behind its path. */
export const staleWords: Readonly<Record<StaleFile["state"], string>> = {
  missing: " (missing)",
  extra: " (not generated)",
  edited: " (edited by hand)",
  stale: "",
};

export function staleWordsOf({ differences = [] }: AccountDrift, file: string): string {
  return staleWords[differences.find(({ path }) => path === file)?.state ?? "stale"];
}

/** `2 breaking, 1 safe, 3 stale files`; `No change` only where all was looked at, without a doubt, and is as it was. */
export function summaryLine(summary: DriftSummary): string {
  const { breaking, dangerous, safe, accepted, stale, unchecked, problems } = summary;
  const parts = [
    [breaking, "breaking"],
    [dangerous, "dangerous"],
    [safe, "safe"],
    [accepted, "accepted"],
    [stale, stale === 1 ? "stale file" : "stale files"],
    [unchecked, unchecked === 1 ? "account could not be checked" : "accounts could not be checked"],
    [problems, problems === 1 ? "remark" : "remarks"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? "No change" : told.join(", ");
}

export interface DriftSummary {
  readonly breaking: number;
  readonly dangerous: number;
  readonly safe: number;
  /** Not among the three above. */
  readonly accepted: number;
  /** Generated files. */
  readonly stale: number;
  /** Accounts. */
  readonly unchecked: number;
  /** Warnings and errors that go with the report. */
  readonly problems: number;
}

export function countChanges({ accounts, problems = [] }: Pick<DriftReport, "accounts" | "problems">): DriftSummary {
  const changes = accounts.flatMap((account) => account.changes);
  const open = changes.filter(({ accepted }) => accepted === null).map(({ severity }) => worstSeverity(severity));
  return {
    breaking: open.filter((severity) => severity === "breaking").length,
    dangerous: open.filter((severity) => severity === "dangerous").length,
    safe: open.filter((severity) => severity === "safe").length,
    accepted: changes.length - open.length,
    stale: accounts.reduce((count, { stale }) => count + stale.length, 0),
    unchecked: accounts.filter(({ unchecked }) => unchecked !== undefined).length,
    problems: accounts.reduce((count, account) => count + account.problems.length, problems.length),
  };
}
