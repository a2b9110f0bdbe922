import type { NormalSchema } from "./normal-schema.js";
import { relation, type Relation } from "./relation.js";
import type { SchemaFact } from "./schema-fact.js";
import { shownSchema } from "./shown-schema.js";

/** Two states of a text, a number, a flag, or of what may be anything: the values that it lists, and its format. */
export function compareScalars(was: NormalSchema, is: NormalSchema): Relation {
  const format = relation({ facts: formatFacts(was, is) });
  if (was.enum === undefined || is.enum === undefined) {
    const [came, gone] = [
      was.enum !== undefined && is.enum === undefined,
      is.enum !== undefined && was.enum === undefined,
    ];
    return { ...format, came, gone };
  }
  const [old, now] = [was.enum.map(shownValue), is.enum.map(shownValue)];
  const [had, has] = [new Set(old), new Set(now)];
  const sets: SchemaFact["sets"] = [[["enum"], is.enum]];
  const removed = old.filter((value) => !has.has(value));
  const added = now.filter((value) => !had.has(value));
  return relation({
    facts: [
      ...removed.map((before) => ({ kind: "spec.value-removed" as const, at: "", before, sets })),
      ...added.map((after) => ({ kind: "spec.value-added" as const, at: "", after, sets })),
      ...format.facts,
    ],
  });
}

function shownValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function formatFacts(was: NormalSchema, is: NormalSchema): readonly SchemaFact[] {
  if (was.format === is.format) return [];
  const kind = holds(is.format, was.format)
    ? "spec.format-changed:widened"
    : holds(was.format, is.format)
      ? "spec.format-changed:narrowed"
      : "spec.format-changed";
  return [{ kind, at: "", before: shownSchema(was), after: shownSchema(is), sets: [[["format"], is.format]] }];
}

/** What each of these formats takes in besides itself. Without a format, anything is taken in. */
const wider: Readonly<Record<string, readonly string[]>> = {
  "integer (int64)": ["integer (int32)"],
  integer: ["integer (int32)", "integer (int64)"],
  double: ["float", "integer (int32)"],
};

function holds(outer: string | undefined, inner: string | undefined): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  if (outer === inner || (outer === "integer" && inner.startsWith("integer "))) return true;
  return Object.hasOwn(wider, outer) && (wider[outer]?.includes(inner) ?? false);
}
