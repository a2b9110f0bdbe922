import type { PageData } from "../../generator/docs/html.js";

const ruleOrder = ["required", "unique", "read-only", "create-only", "update-only", "hidden", "custom"];

export const changed = "changed";
export const used = "used in code";
export const unused = "not used";

/** What fields may be filtered by, in the order in which it is offered. */
export function facetsOf({ rules, since, changes, program }: PageData): readonly string[] {
  return [
    ...rules.toSorted((one, other) => ruleOrder.indexOf(one) - ruleOrder.indexOf(other)),
    ...(since === undefined || changes.length === 0 ? [] : [changed]),
    ...(program === undefined ? [] : [used, unused]),
  ];
}
