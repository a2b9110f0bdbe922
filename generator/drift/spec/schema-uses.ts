import { everywhere, type FlowUses, joinUses, unused } from "../change-kind.js";
import { answerUses } from "./answer-uses.js";
import type { NormalSpec } from "./normal-spec.js";
import { operationCap } from "./operation-cap.js";
import { schemaReach } from "./schema-reach.js";

/** A schema that no operation uses is a type only. */
const typeOnly: FlowUses = { request: everywhere("dangerous"), answer: everywhere("dangerous") };

/** Where each schema is sent, and where it is answered. */
export function schemaUses(spec: NormalSpec): (name: string) => FlowUses {
  let uses: ReadonlyMap<string, FlowUses> | null = null;
  return (name) => {
    uses ??= findUses(spec);
    return uses.get(name) ?? typeOnly;
  };
}

function findUses(spec: NormalSpec): ReadonlyMap<string, FlowUses> {
  const reach = schemaReach(spec);
  const uses = new Map<string, FlowUses>();
  const note = (node: unknown, use: FlowUses): void => {
    for (const name of reach(node)) uses.set(name, joinUses(uses.get(name) ?? unused, use));
  };
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const [method, { requestBody, parameters, responses }] of Object.entries(item)) {
      const sent = { ...unused, request: operationCap(method, path) };
      note([requestBody, parameters], sent);
      for (const [status, response] of Object.entries(responses)) note(response, answerUses(status));
    }
  }
  return uses;
}
