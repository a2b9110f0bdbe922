import type { ChangeKind } from "./change-kind.js";
import { changeKinds } from "./change-kinds.js";
import type { ModelChange } from "./model-change.js";
import { changeSentence } from "./reporters/change-words.js";
import { markdownText } from "./reporters/markdown-text.js";
import { compareSeverity, worstSeverity } from "./severity.js";
import { flattenChanges } from "./flatten-changes.js";

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
