import type { NamesLock } from "../model/names-lock.js";
import { typeFamily } from "../model/type-family.js";

/**
 * A name that two things share in the new lock, and did not in the old one; or null. New names are offered as if all
 * were adopted: one of them may still belong to something that is to keep it.
 */
export function findClash(before: NamesLock, after: NamesLock): string | null {
  const known = new Set(sharedNames(before).map(({ place, name }) => `${place}\u0000${name}`));
  return sharedNames(after).find(({ place, name }) => !known.has(`${place}\u0000${name}`))?.name ?? null;
}

interface SharedName {
  readonly place: string;
  readonly name: string;
}

function sharedNames({ entities, lists }: NamesLock): readonly SharedName[] {
  const locked = [...entities.values()];
  const types = [...locked.flatMap(({ type }) => typeFamily(type)), ...[...lists.values()].map(({ name }) => name)];
  return [
    ...shared("types", types),
    ...shared(
      "collections",
      locked.map(({ collection }) => collection),
    ),
    ...[...entities].flatMap(([id, { fields, aliases }]) =>
      shared(id, [...fields.values(), ...[...aliases.values()].map(({ name }) => name)]),
    ),
    ...[...lists].flatMap(([id, { choices }]) => shared(id, [...choices.values()])),
  ];
}

function shared(place: string, names: readonly string[]): readonly SharedName[] {
  return [...new Set(names)]
    .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
    .map((name) => ({ place, name }));
}
