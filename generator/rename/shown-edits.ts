import type { EditedFile } from "./edit-consumer.js";

/** An edit as a person reads it. */
export interface ShownEdit {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

export function shownEdits({ before, edits }: EditedFile): readonly ShownEdit[] {
  return edits.map(({ start, end, text }) => {
    const above = before.slice(0, start);
    return {
      line: above.split("\n").length,
      column: start - above.lastIndexOf("\n"),
      before: before.slice(start, end),
      after: text,
    };
  });
}
