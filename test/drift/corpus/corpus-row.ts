/** Where a schema stands in an API, and so which way it goes. */
export const places = ["body", "parameter", "answer"] as const;
export type Place = (typeof places)[number];

export type Verdict = "breaking" | "dangerous" | "safe" | "none";

/** What is to be told, and whether the compiler refuses a consumer that did all it could before. */
export interface Expected {
  readonly verdict: Verdict;
  readonly refused: boolean;
}

/** Two OpenAPI documents that differ in one thing. */
export interface CorpusRow {
  readonly subject: string;
  readonly what: string;
  readonly place: Place;
  readonly version: "3.0" | "3.1";
  readonly before: object;
  readonly after: object;
  readonly expected: Expected;
  /** Most changes that may be told; a row that has none tells none, or any number. */
  readonly most?: number;
}

const verdicts = { B: "breaking", D: "dangerous", S: "safe", "-": "none" } as const;

/** `B!`: breaking, and refused by the compiler. `B`, `D`, `S`, `-` (nothing is told): not refused. */
export type Mark = `${keyof typeof verdicts}${"!" | ""}`;

export function expectedOf(mark: Mark): Expected {
  const verdict = mark.startsWith("B") ? "B" : mark.startsWith("D") ? "D" : mark.startsWith("S") ? "S" : "-";
  return { verdict: verdicts[verdict], refused: mark.endsWith("!") };
}
