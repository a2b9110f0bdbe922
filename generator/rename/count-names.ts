import type { NamesLock } from "../model/names-lock.js";
import { parseLock } from "../model/parse-lock.js";

export interface NameCounts {
  /** Of things that had none. */
  readonly added: number;
  /** Of things that had another one. */
  readonly changed: number;
}

/** How many names of entities, fields, lists and choices the new text of an account's lock has that the old one has not. */
export function countNames(account: string, before: string, after: string): NameCounts {
  const [old, now] = [before, after].map((text) => namesIn(parseLock(text, { kind: "account", account })));
  const counts = { added: 0, changed: 0 };
  for (const [id, name] of now ?? []) {
    const known = old?.get(id);
    if (known === undefined) counts.added += 1;
    else if (known !== name) counts.changed += 1;
  }
  return counts;
}

function namesIn({ entities, lists }: NamesLock): ReadonlyMap<string, string> {
  return new Map([
    ...[...entities].flatMap(([id, { type, collection, fields }]) => [
      [`entity ${id}`, `${type} ${collection}`] as const,
      ...[...fields].map(([field, name]) => [`field ${id} ${field}`, name] as const),
    ]),
    ...[...lists].flatMap(([id, { name, choices }]) => [
      [`list ${id}`, name] as const,
      ...[...choices].map(([choice, literal]) => [`choice ${id} ${choice}`, literal] as const),
    ]),
  ]);
}
