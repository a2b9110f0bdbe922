import type { Problem } from "../../problem/problem.js";
import { type ChangeKind, compareSeverity, worstSeverity } from "../change-kind.js";
import { changeKinds, flattenChanges, type ModelChange } from "../change.js";
import { type AccountDrift, type DriftReport, isClean, type JudgedChange } from "../report.js";
import { foldChanges, placeWords } from "./places.js";
import {
  changePlace,
  changeSentence,
  countChanges,
  groupChanges,
  markdownCode,
  markdownText,
  otherUsers,
  severityWords,
  staleWordsOf,
  summaryLine,
} from "./words.js";

/** GitHub refuses comments of more than 65536 characters. */
const lengthCap = 50_000;
/** Of files, followers and usages, each. Whoever reads on after so many has the report as text. */
const listCap = 20;

/** The report for a job's summary or a comment. Foreign text notifies nobody, links to nothing and is no markup. */
export function reportMarkdown(report: DriftReport): string {
  const { accounts, problems = [], from } = report;
  const room = lengthCap / Math.max(1, accounts.length);
  const parts = [
    `**${summaryLine(countChanges(report))}**`,
    ...problems.map((one) => problemMarkdown(one, from)),
    ...accounts.map((account) => accountMarkdown(account, room, from)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function accountMarkdown(account: AccountDrift, room: number, from: string | undefined): string {
  const { stale, unchecked, reasons = [], problems } = account;
  const { single, folded } = foldChanges(account.changes);
  const rows = [
    ...groupChanges(single).flatMap((group) => group.changes.map((change) => changeRow(group.title, change))),
    ...(folded === null ? [] : [`| safe | | ${markdownText(folded.sentence)} | | |`]),
  ];
  const fitting = fit(rows, room);
  const left = rows.length - fitting.length;
  return [
    `## ${markdownText(account.account)} (${markdownText(account.provider)})`,
    ...(unchecked === undefined ? [] : [`**Could not be checked:** ${markdownText(unchecked)}`]),
    ...reasons.flatMap(({ place }) => placeWords(place, from) ?? []).map((words) => `At ${markdownCode(words)}`),
    ...problems.map((one) => problemMarkdown(one, from)),
    ...(stale.length === 0
      ? []
      : [
          "Not what the snapshot gives; run `fieldwright generate`:",
          capped(stale.map((file) => `- ${markdownCode(file)}${staleWordsOf(account, file)}`)).join("\n"),
        ]),
    ...(fitting.length === 0 ? [] : [[tableHead, ...fitting].join("\n")]),
    ...(left > 0 ? [`And ${left} more changes.`] : []),
    ...(isClean(account) ? ["No change."] : []),
  ].join("\n\n");
}

function problemMarkdown({ message, place, hint }: Problem, from: string | undefined): string {
  const words = placeWords(place, from);
  const at = words === null ? "" : ` At ${markdownCode(words)}:`;
  return `> **${markdownText(message)}**${at} ${markdownText(hint)}`;
}

/** The rows that find room, from the first on. */
function fit(rows: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = rows.findIndex((row) => (used += row.length) > room);
  return end === -1 ? rows : rows.slice(0, end);
}

function capped(lines: readonly string[]): readonly string[] {
  const left = lines.length - listCap;
  return left > 0 ? [...lines.slice(0, listCap), `and ${left} more`] : lines;
}

const tableHead = "| | What | Change | Hits | What to do |\n| --- | --- | --- | --- | --- |";

function changeRow(title: string, change: JudgedChange): string {
  const row: ChangeKind = changeKinds[change.kind];
  const place = changePlace(change);
  const others = otherUsers(change);
  const details = [
    `${markdownText(changeSentence(change))}<br>${markdownCode(`${change.kind} ${change.fingerprint}`)}`,
    ...(others === null ? [] : [`Shown by, too: ${markdownText(others)}`]),
    ...capped(flattenChanges(change.follows).map((follower) => `Also: ${followerText(follower)}`)),
    ...capped((change.usages ?? []).map(({ file, line, column }) => markdownCode(`${file}:${line}:${column}`))),
  ];
  const cells = [
    change.accepted === null ? worstSeverity(change.severity) : "accepted",
    [title, ...(place === null ? [] : [place])].map(markdownText).join(" › "),
    details.join("<br>"),
    severityWords(change.severity).join("<br>"),
    change.accepted === null ? row.fix : markdownText(change.accepted.reason),
  ];
  return `| ${cells.join(" | ")} |`;
}

function followerText(change: JudgedChange): string {
  const entity = change.entity?.label ?? change.entity?.key;
  const place = changePlace(change);
  const parts = [...(entity === undefined ? [] : [entity]), ...(place === null ? [] : [place]), changeSentence(change)];
  return markdownText(parts.join(", "));
}

const headings = ["Breaking", "May behave otherwise", "Added", "Other"] as const;
type Heading = (typeof headings)[number];

/**
 * What changed from one version of the generated package to the next, in the words of the account's people. Without a
 * date: the same changes give the same text on any day. Empty where nothing changed.
 */
export function changelogEntry(version: string, changes: readonly ModelChange[]): string {
  if (changes.length === 0) return "";
  const sections = headings.flatMap((heading) => {
    const items = changes.filter((change) => headingOf(change) === heading).map((change) => itemText(change, 0));
    return items.length === 0 ? [] : [`### ${heading}\n\n${items.join("\n")}`];
  });
  return `${[`## ${/^[0-9A-Za-z.+-]+$/.test(version) ? version : markdownText(version)}`, ...sections].join("\n\n")}\n`;
}

/** A change stands where the worst of what it brings belongs. */
function headingOf(change: ModelChange): Heading {
  const worst = flattenChanges([change])
    .map(({ severity }) => worstSeverity(severity))
    .reduce((left, right) => (compareSeverity(left, right) < 0 ? right : left));
  if (worst === "breaking") return "Breaking";
  if (worst === "dangerous") return "May behave otherwise";
  const row: ChangeKind = changeKinds[change.kind];
  return row.step === "minor" ? "Added" : "Other";
}

function itemText(change: ModelChange, depth: number): string {
  const { entity, field, at } = change;
  const places = [entity, field].flatMap((subject) => (subject ? [subject.label ?? subject.key] : []));
  const place = [...places, ...(field === undefined && at !== undefined ? [at] : [])].map(markdownText).join(" › ");
  const sentence = changeSentence(change, markdownText);
  const text = place === "" ? sentence : `**${place}**: ${sentence}`;
  const follows = change.follows.map((follower) => itemText(follower, depth + 1));
  return [`${"  ".repeat(depth)}- ${text}`, ...follows].join("\n");
}
