/** Why a code exists and what to do about it. A code without all three does not compile. */
export interface ProblemEntry {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}
