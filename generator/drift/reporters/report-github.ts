import { cutText, printableText } from "#runtime/printable-text.js";
import type { Problem } from "../../problem/problem.js";
import { type ChangeKind, type Severity, worstSeverity } from "../change-kind.js";
import { changeKinds } from "../change.js";
import { shownSubject } from "../compare/model-index.js";
import type { AccountDrift, DriftReport, JudgedChange, Usage } from "../report.js";
import { filePlace, foldChanges } from "./places.js";
import { changePlace, changeSentence, sortByWeight } from "./words.js";

type Level = "error" | "warning" | "notice";

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** GitHub shows so many annotations of each level from one step, and drops the rest without a word. */
const cap = 10;
const messageLength = 1000;
const levels = { breaking: "error", dangerous: "warning", safe: "notice" } as const satisfies Record<Severity, Level>;

/**
 * The report as workflow commands, which GitHub shows as annotations: at most ten of a level, the last of which counts
 * those left out.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub({ accounts, problems = [], from }: DriftReport): string {
  const annotations = [
    ...problems.map((one) => problemAnnotation("fieldwright", one, from)),
    ...accounts.flatMap((account) => troubles(account, from)),
    ...accounts.flatMap(drift),
  ];
  const lines = (["error", "warning", "notice"] as const).flatMap((level) =>
    capped(annotations.filter((annotation) => annotation.level === level)),
  );
  return lines.map((annotation) => `${commandOf(annotation)}\n`).join("");
}

function capped(annotations: readonly Annotation[]): readonly Annotation[] {
  const first = annotations[0];
  if (first === undefined || annotations.length <= cap) return annotations;
  const left = annotations.length - cap + 1;
  const message = `${left} more of this severity are not shown here. The report as text, Markdown or JSON has them all.`;
  return [...annotations.slice(0, cap - 1), { level: first.level, title: `${left} more`, message }];
}

function troubles(drifted: AccountDrift, from: string | undefined): readonly Annotation[] {
  const { account, problems, stale } = drifted;
  return [
    ...uncheckedAnnotations(drifted, from),
    ...problems.map((one) => problemAnnotation(account, one, from)),
    ...stale.map((file) => ({
      level: "error" as const,
      title: `${account}: stale output`,
      message: "This file is not what the snapshot gives. Run `fieldwright generate`.",
      file,
    })),
  ];
}

function uncheckedAnnotations(
  { account, unchecked, reasons = [] }: AccountDrift,
  from: string | undefined,
): readonly Annotation[] {
  if (unchecked === undefined) return [];
  const title = `${account}: could not be checked`;
  if (reasons.length === 0) return [{ level: "error", title, message: printableText(unchecked) }];
  return reasons.map((one) => ({ ...problemAnnotation(title, one, from), level: "error" }));
}

function problemAnnotation(
  title: string,
  { severity, message, place, hint }: Problem,
  from: string | undefined,
): Annotation {
  const { file, line, column } = filePlace(place, from) ?? {};
  return {
    level: severity,
    title,
    message: [message, hint].map(printableText).join("\n"),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

function drift({ account, snapshot, changes }: AccountDrift): readonly Annotation[] {
  const { single, folded } = foldChanges(changes);
  const told = sortByWeight(single).flatMap((change) => {
    const annotation = {
      level: change.accepted === null ? levels[worstSeverity(change.severity)] : "notice",
      title: titleOf(account, change),
      message: messageOf(change),
    } as const;
    const usages = onePerLine(change.usages ?? []);
    return usages.length === 0
      ? [{ ...annotation, file: snapshot }]
      : usages.map(({ file, line, column }) => ({ ...annotation, file, line, column }));
  });
  if (folded === null) return told;
  return [...told, { level: "notice", title: account, message: printableText(folded.sentence), file: snapshot }];
}

/** GitHub shows few annotations, and a line has room for one of a change. */
function onePerLine(usages: readonly Usage[]): readonly Usage[] {
  const lines = new Map<string, Usage>();
  for (const usage of usages) {
    const line = `${usage.file}:${usage.line}`;
    if (!lines.has(line)) lines.set(line, usage);
  }
  return [...lines.values()];
}

function titleOf(account: string, change: JudgedChange): string {
  const entity = change.entity === null ? [] : [shownSubject(change.entity)];
  const place = changePlace(change);
  return [account, ...entity, ...(place === null ? [] : [place])].join(": ");
}

function messageOf(change: JudgedChange): string {
  const row: ChangeKind = changeKinds[change.kind];
  const also = change.follows.length === 0 ? "" : ` (and ${change.follows.length} that follow from it)`;
  const accepted = change.accepted === null ? [] : [`Accepted: ${change.accepted.reason}`];
  return [...accepted, `${changeSentence(change)}${also}`, row.why, row.fix, `${change.kind} ${change.fingerprint}`]
    .map(printableText)
    .join("\n");
}

function commandOf({ level, title, message, file, line, column }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(cutText(title, 200))}`,
  ];
  return `::${level} ${properties.join(",")}::${data(cutText(message, messageLength))}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(printableText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
