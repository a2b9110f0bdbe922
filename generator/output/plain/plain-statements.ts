import type { PlannedStatement } from "../package.js";
import { type NamesOfData, plainDataStatement } from "./plain-data.js";
import { plainTypeStatement } from "./plain-types.js";
import { scanner } from "./scanner.js";

/**
 * The statements of a file that is written in nothing but the small language of emitted code; null for anything else, be
 * it wrong or only unusual. It reads ten times as fast as a parser makes a tree, and what it does not know, it does not
 * take: a data file's values are literals and names that the file declares, its functions return a call of such names.
 */
export function plainStatements(text: string, language: "types" | "data"): readonly PlannedStatement[] | null {
  const scan = scanner(text);
  const names: NamesOfData = { declared: new Set(), used: new Set() };
  const statements: PlannedStatement[] = [];
  while (!scan.atEnd()) {
    const statement = language === "types" ? plainTypeStatement(scan) : plainDataStatement(scan, names);
    if (statement === null) return null;
    statements.push(statement);
  }
  return [...names.used].every((name) => names.declared.has(name)) ? statements : null;
}
