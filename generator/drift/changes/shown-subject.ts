import type { Subject } from "../model-change.js";

/** `Contact (contact)`: what people call it, then what the wire calls it. */
export function shownSubject({ key, label }: Pick<Subject, "key" | "label">): string {
  return label === null || label === key ? key : `${label} (${key})`;
}
