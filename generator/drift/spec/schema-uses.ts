import { everywhere, joinSeverities, only, type Severities } from "../severity.js";
import { own, members } from "../../json/json-value.js";
import { operationCap } from "./operation-cap.js";
import { schemaReach } from "./schema-reach.js";

/**
 * The directions that each schema serves: reading for what stands in answers, writing for what stands in bodies. A
 * schema that no operation uses is a type only: `dangerous` at worst.
 */
export function schemaUses(spec: unknown): (name: string) => Severities {
  let uses: ReadonlyMap<string, Severities> | null = null;
  return (name) => {
    uses ??= findUses(spec);
    return uses.get(name) ?? everywhere("dangerous");
  };
}

function findUses(spec: unknown): ReadonlyMap<string, Severities> {
  const reach = schemaReach(spec);
  const uses = new Map<string, Severities>();
  const note = (node: unknown, cap: Severities): void => {
    for (const name of reach(node)) uses.set(name, joinSeverities(uses.get(name) ?? everywhere("safe"), cap));
  };
  for (const [path, item] of members(own(spec, "paths"))) {
    for (const [method, operation] of members(item)) {
      const cap = operationCap(method, path);
      note(own(operation, "requestBody"), cap);
      note(own(operation, "parameters"), cap);
      note(own(operation, "responses"), only({ read: "breaking" }));
    }
  }
  return uses;
}
