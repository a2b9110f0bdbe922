import type { Mark, Place } from "./corpus-row.js";

/** An edit of an operation or of a whole document, and what is to be told of it and of the way back. */
export interface DocumentEdit {
  readonly subject: string;
  readonly what: string;
  readonly place: Place;
  readonly before: object;
  readonly after: object;
  readonly there: Mark;
  readonly back: Mark;
  readonly most?: number;
}
