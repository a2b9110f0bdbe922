import type { ChangeCode, ChangeKindName } from "./change-kinds.js";

/** `field.type-changed` of `field.type-changed:text-to-number`. */
export function changeCode<Kind extends ChangeKindName>(kind: Kind): ChangeCode<Kind>;
export function changeCode(kind: string): string {
  return kind.split(":")[0] ?? kind;
}
