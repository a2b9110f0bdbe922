import { elements, own, members } from "../../json/json-value.js";
import { lastStep } from "./shown-schema.js";

/** Finds the names of all schemas of a document that a node refers to, directly or through others. */
export function schemaReach(spec: unknown): (node: unknown) => ReadonlySet<string> {
  const schemas = own(own(spec, "components"), "schemas");
  const known = new Map<string, ReadonlySet<string>>();
  return (node) => {
    const found = new Set(references(node));
    // A set goes on to what is added to it while it is gone through.
    for (const name of found) for (const further of referencesOf(name)) found.add(further);
    return found;
  };

  function referencesOf(name: string): ReadonlySet<string> {
    const made = known.get(name) ?? references(own(schemas, name));
    known.set(name, made);
    return made;
  }
}

function references(node: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const pending: unknown[] = [node];
  while (pending.length > 0) {
    const next = pending.pop();
    const reference = own(next, "$ref");
    if (typeof reference === "string") found.add(lastStep(reference));
    pending.push(...elements(next), ...members(next).map(([, value]) => value));
  }
  return found;
}
