import { canonicalJson } from "../snapshot/canonical-json.js";
import type { NamesLock } from "./names-lock.js";

/** Sorted, one entry a line, so that two branches that each add a field merge. */
export function printLock(lock: NamesLock): string {
  const entities = mapValues(lock.entities, ({ type, collection, fields, aliases }) => ({
    type,
    collection,
    fields: Object.fromEntries(fields),
    ...(aliases.size > 0 && { aliases: Object.fromEntries(aliases) }),
  }));
  const lists = mapValues(lock.lists, ({ name, choices }) => ({ name, choices: Object.fromEntries(choices) }));
  return canonicalJson({ formatVersion: 1, entities, lists });
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}
