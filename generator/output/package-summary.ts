import type { JsonValue } from "../model/encoders.js";
import { problemCodes, type ProblemCode } from "../problem/codes.js";
import { problem, type Place, type Problem } from "../problem/problem.js";

/** What is told of a package each time, also where nothing has changed. */
export interface PackageSummary {
  readonly entities: number;
  readonly fields: number;
  readonly choices: number;
  /** Warnings: what was guessed, what was not understood. */
  readonly problems: readonly Problem[];
}

/** More would make every manifest slow to read. */
const mostKept = 1000;

/**
 * The summary as the manifest keeps it. Undefined where it cannot be kept, and has to be found out again each time: a place
 * in a file would be another one after the next edit, and on another machine.
 */
export function keptSummary({ entities, fields, choices, problems }: PackageSummary): JsonValue | undefined {
  if (problems.length > mostKept) return undefined;
  const warnings: JsonValue[] = [];
  for (const { code, severity, message, place, hint } of problems) {
    if (severity !== "warning" || place?.kind === "file") return undefined;
    warnings.push({
      code,
      message,
      ...(place !== null && { place: { account: place.account, entity: place.entity, field: place.field } }),
      ...(hint !== problemCodes[code].fix && { hint }),
    });
  }
  return { entities, fields, choices, warnings };
}

/** Null for what {@link keptSummary} has not made. */
export function parseSummary(value: unknown): PackageSummary | null {
  const { entities, fields, choices, warnings } = membersOf(value);
  if (typeof entities !== "number" || typeof fields !== "number" || typeof choices !== "number") return null;
  if (!Array.isArray(warnings)) return null;
  const problems: Problem[] = [];
  for (const warning of warnings) {
    const { code, message, place, hint } = membersOf(warning);
    if (!isCode(code) || typeof message !== "string") return null;
    const options = { severity: "warning", ...(typeof hint === "string" && { hint }) } as const;
    problems.push(problem(code, message, placeOf(place), options));
  }
  return { entities, fields, choices, problems };
}

function placeOf(value: unknown): Place | null {
  const { account, entity, field } = membersOf(value);
  if (typeof account !== "string") return null;
  return {
    kind: "account",
    account,
    ...(typeof entity === "string" && { entity }),
    ...(typeof field === "string" && { field }),
  };
}

function isCode(value: unknown): value is ProblemCode {
  return typeof value === "string" && Object.hasOwn(problemCodes, value);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
