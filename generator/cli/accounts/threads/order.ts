import type { AccountDrift, NameCounts, PackageSummary, Problem, WrittenPackage } from "../../../index.js";
import type { OfflineCheck } from "../account-work.js";

/** What a thread is asked to do: plain data, for it is copied. */
export type Order =
  | { readonly kind: "make"; readonly account: string; readonly strict: boolean }
  /** Of a package that this thread has made, and keeps. */
  | { readonly kind: "write"; readonly account: string }
  | { readonly kind: "check"; readonly account: string; readonly options: OfflineCheck };

/** What it answers: plain data, too. */
export type Answer =
  | { readonly kind: "made"; readonly summary: PackageSummary; readonly names: NameCounts }
  | { readonly kind: "written"; readonly changes: WrittenPackage }
  | { readonly kind: "checked"; readonly drift: AccountDrift }
  /** What a ProblemError holds. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly error: Error };

/** A thread that was started. It does one order at a time. */
export interface Thread {
  /** Rejects where the thread ends before it answers. */
  readonly ask: (order: Order) => Promise<Answer>;
  /** Ends it, whatever it is at. */
  readonly end: () => Promise<void>;
}
