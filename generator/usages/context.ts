import type { ts } from "ts-morph";
import type { FieldTarget } from "./target.js";
import type { Ways } from "./ways.js";

/** What is expected of a value where it stands. */
export interface Context {
  /** The types it has to fit; several where it is part of a union. */
  readonly types: readonly ts.Type[];
  /** The entity that the call is about, where the types do not tell. */
  readonly owner: string | null;
  /** The fields that the value is given to, or compared with. */
  readonly fields: readonly FieldTarget[];
  /** The list whose choices are expected, where that is only written: `NonNullable<Contact["segment"]>` is a string. */
  readonly list: string | null;
  /** What the value is for, where its place in a query tells. */
  readonly ways?: Ways | undefined;
  /** True where the value is spread: whether it fits is then told of the whole object. */
  readonly spread?: boolean;
}

export const noContext: Context = { types: [], owner: null, fields: [], list: null };
