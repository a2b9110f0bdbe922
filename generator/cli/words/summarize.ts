import type { NameCounts, PackageSummary } from "../../index.js";
import { reportWords } from "../messages/report-words.js";

export interface Summary {
  readonly entities: number;
  readonly fields: number;
  readonly choices: number;
  /** How many problems there were of each code. */
  readonly warnings: Readonly<Record<string, number>>;
}

export function summarize({ entities, fields, choices, problems }: PackageSummary): Summary {
  const warnings = new Map<string, number>();
  for (const { code } of problems) warnings.set(code, (warnings.get(code) ?? 0) + 1);
  return {
    entities,
    fields,
    choices,
    warnings: Object.fromEntries([...warnings].toSorted(([left], [right]) => (left < right ? -1 : 1))),
  };
}

/** The summary in words: a line, and one more for each thing worth one. */
export function summaryLines(
  { entities, fields, choices, warnings }: Summary,
  { added, changed }: NameCounts = { added: 0, changed: 0 },
): readonly string[] {
  const kinds = Object.entries(warnings);
  const count = kinds.reduce((sum, [, many]) => sum + many, 0);
  const named = kinds.map(([code, many]) => `${many} ${code}`).join(", ");
  return [
    reportWords.size(entities, fields, choices),
    ...(added + changed === 0 ? [] : [reportWords.names(added, changed)]),
    ...(count === 0 ? [] : [reportWords.warnings(count, named)]),
  ];
}

/** Milliseconds as seconds, to a tenth. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
