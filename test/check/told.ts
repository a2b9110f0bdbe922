import { directions } from "../../generator/drift/change-kind.js";
import type { AccountDrift, JudgedChange } from "../../generator/drift/report.js";

/** `field.removed BBBB contact.contact_field23`: read, create, update, filter; what follows is indented by `> `. */
export function told({ changes }: AccountDrift): readonly string[] {
  return changes.flatMap((change) => lines(change, ""));
}

function lines(change: JudgedChange, indent: string): readonly string[] {
  const { kind, severity, entity, field, choice, at } = change;
  const letters = directions.map((direction) => severity[direction].slice(0, 1).toUpperCase()).join("");
  const place = [entity?.key, field?.key, choice?.label, at].filter((part) => part !== undefined).join(".");
  return [`${indent}${kind} ${letters} ${place}`, ...change.follows.flatMap((one) => lines(one, `${indent}> `))];
}
