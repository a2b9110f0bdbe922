import type { ChangeKind } from "../change-kind.js";
import { changeKinds } from "../change-kinds.js";
import type { AccountDrift, DriftReport, JudgedChange } from "../drift-report.js";
import { directions, worstSeverity } from "../severity.js";
import { changePlace, changeSentence, otherUsers } from "./change-words.js";
import { countChanges } from "./count-changes.js";
import { groupChanges } from "./group-changes.js";
import { markdownCode, markdownText } from "./markdown-text.js";
import { summaryLine } from "./summary-line.js";

/** GitHub refuses comments over 65536 characters, and whoever reads on after this many has the report as text. */
const changesCap = 100;

/** The report for a job's summary or a comment. Foreign text notifies nobody, links to nothing and is no markup. */
export function reportMarkdown({ accounts }: DriftReport): string {
  const parts = [`**${summaryLine(countChanges(accounts))}**`, ...accounts.map(accountMarkdown)];
  return `${parts.join("\n\n")}\n`;
}

function accountMarkdown(account: AccountDrift): string {
  const { stale, changes, unchecked, problems } = account;
  const left = changes.length - changesCap;
  const shown = groupChanges(changes).flatMap(({ title, changes: members }) =>
    members.map((change) => ({ title, change })),
  );
  const rows = shown.slice(0, changesCap).map(({ title, change }) => changeRow(title, change));
  return [
    `## ${markdownText(account.account)} (${markdownText(account.provider)})`,
    ...(unchecked === undefined ? [] : [`**Could not be checked:** ${markdownText(unchecked)}`]),
    ...problems.map(({ message, hint }) => `> **${markdownText(message)}** ${markdownText(hint)}`),
    ...(stale.length === 0
      ? []
      : [
          "Not what the snapshot gives; run `fieldwright generate`:",
          stale
            .slice(0, changesCap)
            .map((file) => `- ${markdownCode(file)}`)
            .join("\n"),
        ]),
    ...(rows.length === 0 ? [] : [[tableHead, ...rows].join("\n")]),
    ...(left > 0 ? [`And ${left} more.`] : []),
    ...(unchecked === undefined && stale.length === 0 && changes.length === 0 ? ["No change."] : []),
  ].join("\n\n");
}

const tableHead = "| | What | Change | Hits | What to do |\n| --- | --- | --- | --- | --- |";

function changeRow(title: string, change: JudgedChange): string {
  const row: ChangeKind = changeKinds[change.kind];
  const place = changePlace(change);
  const others = otherUsers(change);
  const details = [
    `${markdownText(changeSentence(change))}<br>${markdownCode(`${change.kind} ${change.fingerprint}`)}`,
    ...(others === null ? [] : [`Shown by, too: ${markdownText(others)}`]),
    ...change.follows.map((follower) => `Also: ${followerText(follower)}`),
    ...(change.usages ?? []).map(({ file, line, column }) => markdownCode(`${file}:${line}:${column}`)),
  ];
  const cells = [
    change.accepted === null ? worstSeverity(change.severity) : "accepted",
    [title, ...(place === null ? [] : [place])].map(markdownText).join(" › "),
    details.join("<br>"),
    directions
      .filter((direction) => change.severity[direction] !== "safe")
      .map((direction) => `${direction}: ${change.severity[direction]}`)
      .join("<br>"),
    change.accepted === null ? row.fix : markdownText(change.accepted.reason),
  ];
  return `| ${cells.join(" | ")} |`;
}

function followerText(change: JudgedChange): string {
  const entity = change.entity?.label ?? change.entity?.key;
  const place = changePlace(change);
  const parts = [...(entity === undefined ? [] : [entity]), ...(place === null ? [] : [place]), changeSentence(change)];
  return [markdownText(parts.join(", ")), ...change.follows.map(followerText)].join("; ");
}
