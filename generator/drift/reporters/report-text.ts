import { printableText } from "#runtime/printable-text.js";
import type { Problem } from "../../problem/problem.js";
import { type ChangeKind, worstSeverity } from "../change-kind.js";
import { changeKinds } from "../change.js";
import { type AccountDrift, type DriftReport, isClean, type JudgedChange } from "../report.js";
import { foldChanges, placeWords } from "./places.js";
import {
  changePlace,
  changeSentence,
  countChanges,
  groupChanges,
  otherUsers,
  severityWords,
  staleWords,
  summaryLine,
} from "./words.js";

const shownDiffs = 5;

/** The report for people on a terminal: by entity, labels first, the worst first. No control characters get through. */
export function reportText(report: DriftReport): string {
  const { accounts, problems = [], from } = report;
  return [
    ...problems.map((one) => `${problemLines(one, 0, from).join("\n")}\n`),
    ...accounts.map((account) => accountText(account, from)),
    `${summaryLine(countChanges(report))}.\n`,
  ].join("\n");
}

function accountText(account: AccountDrift, from: string | undefined): string {
  const { stale, problems } = account;
  const { single, folded } = foldChanges(account.changes);
  const lines = [
    line(0, `${account.account} (${account.provider})`),
    ...uncheckedLines(account, from),
    ...problems.flatMap((one) => problemLines(one, 1, from)),
    ...(stale.length === 0 ? [] : [line(1, "stale: not what the snapshot gives; run `fieldwright generate`")]),
    ...staleLines(account),
    ...groupChanges(single).flatMap((group) => [line(1, group.title), ...group.changes.flatMap(changeLines)]),
    ...(folded === null ? [] : [line(1, folded.sentence, "safe      ")]),
  ];
  return `${[...lines, ...(isClean(account) ? [line(1, "no change")] : [])].join("\n")}\n`;
}

function uncheckedLines({ unchecked, reasons = [] }: AccountDrift, from: string | undefined): readonly string[] {
  if (unchecked === undefined) return [];
  if (reasons.length === 0) return [line(1, `could not be checked: ${unchecked}`)];
  return reasons.flatMap(({ message, code, hint, place }) => [
    line(1, `could not be checked: ${message} [${code}]`),
    ...placeLines(place, 3, from),
    line(3, hint),
  ]);
}

function problemLines(
  { severity, message, place, hint }: Problem,
  depth: number,
  from: string | undefined,
): readonly string[] {
  return [line(depth, `${severity}: ${message}`), ...placeLines(place, depth + 2, from), line(depth + 2, hint)];
}

function placeLines(place: Problem["place"], depth: number, from: string | undefined): readonly string[] {
  const words = placeWords(place, from);
  return words === null ? [] : [line(depth, `at ${words}`)];
}

/** Files that somebody edited come first, and the first few of all with what differs. */
function staleLines({ stale, differences = [] }: AccountDrift): readonly string[] {
  const known = new Map(differences.map((difference) => [difference.path, difference]));
  const isEdited = (file: string) => known.get(file)?.state === "edited";
  return [...stale.filter(isEdited), ...stale.filter((file) => !isEdited(file))].flatMap((file, index) => {
    const { state = "stale", diff = [] } = known.get(file) ?? {};
    const shown = index < shownDiffs ? diff : [];
    return [line(2, `${file}${staleWords[state]}`), ...shown.map((text) => line(4, text))];
  });
}

function changeLines(change: JudgedChange): readonly string[] {
  const row: ChangeKind = changeKinds[change.kind];
  const others = otherUsers(change);
  return [
    line(2, headline(change), mark(change).padEnd(10)),
    line(7, `${severityWords(change.severity).join("; ") || "safe"} [${change.kind} ${change.fingerprint}]`),
    ...(worstSeverity(change.severity) === "safe" ? [] : [line(7, row.why), line(7, `-> ${row.fix}`)]),
    ...(change.accepted === null ? [] : [line(7, `accepted${until(change)}: ${change.accepted.reason}`)]),
    ...(others === null ? [] : [line(7, `shown by, too: ${others}`)]),
    ...change.follows.flatMap((follower) => followerLines(follower, 7)),
    ...(change.usages ?? []).map(({ file, line: row, column }) => line(7, `${file}:${row}:${column}`)),
  ];
}

function followerLines(change: JudgedChange, depth: number): readonly string[] {
  const entity = change.entity === null ? [] : [change.entity.label ?? change.entity.key];
  const text = `also: ${[...entity, headline(change)].join(", ")}`;
  return [line(depth, text), ...change.follows.flatMap((follower) => followerLines(follower, depth + 1))];
}

function headline(change: JudgedChange): string {
  const place = changePlace(change);
  return place === null ? changeSentence(change) : `${place}: ${changeSentence(change)}`;
}

function mark({ accepted, severity }: JudgedChange): string {
  return accepted === null ? worstSeverity(severity) : "accepted";
}

function until({ accepted }: JudgedChange): string {
  return accepted?.expires ? ` until ${accepted.expires}` : "";
}

/** What stands before the text is ours and keeps its layout. */
function line(depth: number, text: string, mark = ""): string {
  return "  ".repeat(depth) + mark + printableText(text);
}
