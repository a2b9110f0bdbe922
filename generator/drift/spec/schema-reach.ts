import { asArray, own } from "../../json/json-value.js";
import { memberOf } from "./normal-schema.js";
import type { NormalSpec } from "./normal-spec.js";

/** Finds the names of all schemas of a document that a node refers to, directly or through others. */
export function schemaReach({ components }: NormalSpec): (node: unknown) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (node) => {
    const found = new Set(namesIn(node));
    // A set goes on to what is added to it while it is gone through.
    for (const name of found) for (const further of namesOf(name)) found.add(further);
    return found;
  };

  function namesOf(name: string): ReadonlySet<string> {
    const made = known.get(name) ?? namesIn(memberOf(components.schemas, name));
    known.set(name, made);
    return made;
  }
}

/** In what a document's normal form has, lists called `allOf` are names, wherever they stand. */
function namesIn(node: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const pending: unknown[] = [node];
  while (pending.length > 0) {
    const next = pending.pop();
    const names = asArray(own(next, "allOf")) ?? [];
    for (const name of names) if (typeof name === "string") found.add(name);
    if (typeof next === "object" && next !== null) for (const part of Object.values(next)) pending.push(part);
  }
  return found;
}
