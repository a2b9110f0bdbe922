import type { Mark } from "./corpus-row.js";

/** What is to be told of an edit: where it widens, in a request and in an answer; and where it narrows. */
export interface EditRule {
  readonly wider: readonly [request: Mark, answer: Mark];
  readonly narrower: readonly [request: Mark, answer: Mark];
}

/** The rules of docs/drift.md. `B!` is what the compiler sees; of the rest it sees nothing. */
export const rules = {
  /** The types see it: nullable, required, another member. */
  type: { wider: ["S", "B!"], narrower: ["B!", "S"] },
  /** The same of values that are listed: one that no longer comes leaves a branch behind. */
  value: { wider: ["S", "B!"], narrower: ["B!", "D"] },
  /** Another type, that neither holds the old one nor is held by it. */
  other: { wider: ["B!", "B!"], narrower: ["B!", "B!"] },
  /** The same type in code, but other values on the wire: formats, integers. */
  format: { wider: ["S", "D"], narrower: ["B", "S"] },
  otherFormat: { wider: ["B", "D"], narrower: ["B", "D"] },
  /** Some values are refused that were taken before. */
  limit: { wider: ["S", "D"], narrower: ["D", "S"] },
  otherLimit: { wider: ["D", "D"], narrower: ["D", "D"] },
  /** One more thing to give and to read, which nobody has to. */
  part: { wider: ["S", "S"], narrower: ["B!", "B!"] },
  /** A required one. */
  requiredPart: { wider: ["B!", "S"], narrower: ["B!", "B!"] },
  /** What the server does where nothing is said. */
  default: { wider: ["D", "S"], narrower: ["D", "S"] },
  /** Deprecated, and no longer so. */
  mark: { wider: ["S", "S"], narrower: ["D", "D"] },
  same: { wider: ["-", "-"], narrower: ["-", "-"] },
} as const satisfies Record<string, EditRule>;
