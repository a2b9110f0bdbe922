import type { ChangeKindName } from "../../../generator/drift/change.js";
import type { AccountModel } from "../../../generator/model/model.js";

export type Change = (model: AccountModel) => AccountModel;

export interface Case {
  readonly name: string;
  readonly kind: ChangeKindName;
  /** Read, create, update, filter: Breaking, Dangerous, Safe. */
  readonly severity: string;
  readonly change: Change;
  /** What the fixture is made to be first. */
  readonly before?: Change;
  /** The kinds of all that follows, sorted or not. */
  readonly follows?: readonly ChangeKindName[];
  /** How often it is told: a swap, of both. Default: once. */
  readonly times?: number;
  /** Default: both. */
  readonly only?: "freeagent" | "freecrm";
}

/** One row: what is told, how bad it is, and what is done to the fixture. */
export const changed = (
  kind: ChangeKindName,
  severity: string,
  name: string,
  change: Change,
  more: Partial<Case> = {},
): Case => ({
  kind,
  severity,
  name,
  change,
  ...more,
});
