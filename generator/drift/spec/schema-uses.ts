import { everywhere, joinSeverities, only, type Severities } from "../severity.js";
import { elements, member, members } from "./json-node.js";
import { operationCap } from "./operation-cap.js";
import { lastStep } from "./shown-schema.js";

/**
 * The directions that each schema serves: reading for what stands in answers, writing for what stands in bodies. A
 * schema that no operation uses is a type only: `dangerous` at worst.
 */
export function schemaUses(spec: unknown): (name: string) => Severities {
  const uses = new Map<string, Severities>();
  for (const [path, item] of members(member(spec, "paths"))) {
    for (const [method, operation] of members(item)) {
      const cap = operationCap(method, path);
      note(reachable(spec, member(operation, "requestBody")), cap);
      note(reachable(spec, member(operation, "parameters")), cap);
      note(reachable(spec, member(operation, "responses")), only({ read: "breaking" }));
    }
  }
  return (name) => uses.get(name) ?? everywhere("dangerous");

  function note(names: ReadonlySet<string>, cap: Severities): void {
    for (const name of names) uses.set(name, joinSeverities(uses.get(name) ?? everywhere("safe"), cap));
  }
}

/** The names of all schemas that the node refers to, directly or through others. */
export function reachable(spec: unknown, node: unknown): ReadonlySet<string> {
  const schemas = member(member(spec, "components"), "schemas");
  const found = new Set<string>();
  const pending: unknown[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const reference = member(next, "$ref");
    if (typeof reference === "string" && !found.has(lastStep(reference))) {
      found.add(lastStep(reference));
      pending.push(member(schemas, lastStep(reference)));
    }
    pending.push(
      ...elements(next).filter(isHolder),
      ...members(next)
        .map(([, value]) => value)
        .filter(isHolder),
    );
  }
  return found;
}

function isHolder(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
