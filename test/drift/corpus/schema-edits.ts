import type { EditRule } from "./edit-rules.js";
import { otherEdits } from "./other-edits.js";
import type { Line } from "./schema-words.js";
import { typeEdits } from "./type-edits.js";
import { newerEdits, olderEdits } from "./version-edits.js";

/** A schema and a wider one; each pair is compared both ways. */
export interface SchemaEdit {
  readonly subject: string;
  readonly what: string;
  readonly narrow: unknown;
  readonly wide: unknown;
  readonly rule: EditRule;
  readonly version: "3.0" | "3.1";
}

export const schemaEdits: readonly SchemaEdit[] = [
  ...editsOf("3.0", { ...typeEdits, ...otherEdits, ...olderEdits }),
  ...editsOf("3.1", newerEdits),
];

function editsOf(
  version: SchemaEdit["version"],
  groups: Readonly<Record<string, readonly Line[]>>,
): readonly SchemaEdit[] {
  return Object.entries(groups).flatMap(([subject, group]) =>
    group.map(([what, narrow, wide, rule]) => ({ subject, what, narrow, wide, rule, version })),
  );
}
