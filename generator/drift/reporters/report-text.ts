import { printableText } from "#runtime/printable-text.js";
import type { ChangeKind } from "../change-kind.js";
import { changeKinds } from "../change-kinds.js";
import type { AccountDrift, DriftReport, JudgedChange } from "../drift-report.js";
import { directions, worstSeverity } from "../severity.js";
import { changePlace, changeSentence, otherUsers } from "./change-words.js";
import { countChanges } from "./count-changes.js";
import { groupChanges } from "./group-changes.js";
import { summaryLine } from "./summary-line.js";

/** The report for people on a terminal: by entity, labels first, the worst first. No control characters get through. */
export function reportText({ accounts }: DriftReport): string {
  return [...accounts.map(accountText), `${summaryLine(countChanges(accounts))}.\n`].join("\n");
}

function accountText(account: AccountDrift): string {
  const { stale, changes, unchecked, problems } = account;
  const lines = [
    line(0, `${account.account} (${account.provider})`),
    ...(unchecked === undefined ? [] : [line(1, `could not be checked: ${unchecked}`)]),
    ...problems.flatMap(({ message, hint }) => [line(1, `note: ${message}`), line(3, hint)]),
    ...(stale.length === 0 ? [] : [line(1, "stale: not what the snapshot gives; run `fieldwright generate`")]),
    ...stale.map((file) => line(2, file)),
    ...groupChanges(changes).flatMap((group) => [line(1, group.title), ...group.changes.flatMap(changeLines)]),
  ];
  const clean = unchecked === undefined && stale.length === 0 && changes.length === 0;
  return `${[...lines, ...(clean ? [line(1, "no change")] : [])].join("\n")}\n`;
}

function changeLines(change: JudgedChange): readonly string[] {
  const row: ChangeKind = changeKinds[change.kind];
  const others = otherUsers(change);
  return [
    line(2, `${mark(change).padEnd(9)} ${headline(change)}`),
    line(7, `${severityText(change)} [${change.kind} ${change.fingerprint}]`),
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

/** `create: breaking, update: dangerous`; what is safe is left out. */
function severityText({ severity }: JudgedChange): string {
  const hit = directions.filter((direction) => severity[direction] !== "safe");
  return hit.length === 0 ? "safe" : hit.map((direction) => `${direction}: ${severity[direction]}`).join(", ");
}

function line(depth: number, text: string): string {
  return "  ".repeat(depth) + printableText(text);
}
