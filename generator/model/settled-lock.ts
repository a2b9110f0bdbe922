import type { LockedEntity, LockedList, NamesLock } from "./lock.js";
import { type AccountModel, typeFamily } from "./model.js";
import { reservedCollectionNames, reservedFieldNames, reservedTypeNames } from "./reserved-names.js";

/** A name that a lock gave to something, and that cannot stay. */
export interface ReleasedName {
  readonly kind: "type" | "collection" | "field" | "list";
  /** Of the entity, or of the list. */
  readonly id: string;
  /** Of the field. */
  readonly field: string | null;
  readonly name: string;
}

export interface SettledLock {
  /** Released names are gone from it, so that they are settled as new ones are. A type or collection is then "". */
  readonly lock: NamesLock;
  readonly released: readonly ReleasedName[];
}

/**
 * The lock without the names that two things of the account have at once, or that are ours. Two branches that each gave
 * one name come to that when they are merged; neither of the two is right then, so both are named anew, by the rules of
 * collision. What the account no longer has keeps its name for its return.
 */
export function settledLock(
  { entities, lists }: Pick<AccountModel, "entities" | "lists">,
  lock: NamesLock,
): SettledLock {
  const held = globalNames(entities, lists, lock);
  const owners = new Map<string, Set<string>>();
  for (const { released, members } of held) {
    const owner = `${released.kind} ${released.id}`;
    for (const member of members) owners.set(member, (owners.get(member) ?? new Set()).add(owner));
  }
  const global = held
    .filter(({ members, reserved }) => reserved || members.some((member) => (owners.get(member)?.size ?? 0) > 1))
    .map(({ released }) => released);
  const fields = entities.flatMap(({ id, fields: all }) => fieldNames(id, all, lock.entities.get(id)));
  const released = [...global, ...fields];
  return released.length === 0 ? { lock, released } : { lock: without(lock, released), released };
}

interface HeldName {
  readonly released: ReleasedName;
  /** All the names that come with it. */
  readonly members: readonly string[];
  readonly reserved: boolean;
}

/** The names that stand beside one another in a package: types, collections and lists. */
function globalNames(
  entities: AccountModel["entities"],
  lists: AccountModel["lists"],
  lock: NamesLock,
): readonly HeldName[] {
  const named = entities.flatMap(({ id }): readonly HeldName[] => {
    const entry = lock.entities.get(id);
    if (entry === undefined) return [];
    const { type, collection } = entry;
    const family = typeFamily(type);
    return [
      {
        released: { kind: "type", id, field: null, name: type },
        members: family,
        reserved: family.some((member) => reservedTypeNames.has(member)),
      },
      {
        released: { kind: "collection", id, field: null, name: collection },
        members: [collection],
        reserved: reservedCollectionNames.has(collection),
      },
    ];
  });
  const listed = lists.flatMap(({ id }): readonly HeldName[] => {
    const name = lock.lists.get(id)?.name;
    if (name === undefined) return [];
    const released = { kind: "list", id, field: null, name } as const;
    return [{ released, members: [name], reserved: reservedTypeNames.has(name) }];
  });
  return [...named, ...listed];
}

function fieldNames(
  entity: string,
  fields: AccountModel["entities"][number]["fields"],
  entry: LockedEntity | undefined,
): readonly ReleasedName[] {
  if (entry === undefined) return [];
  const count = new Map<string, number>();
  const held = fields.flatMap(({ id, key }) => {
    const name = key === "id" ? undefined : entry.fields.get(id);
    if (name !== undefined) count.set(name, (count.get(name) ?? 0) + 1);
    return name === undefined ? [] : [{ kind: "field", id: entity, field: id, name } as const];
  });
  return held.filter(({ name }) => (count.get(name) ?? 0) > 1 || reservedFieldNames.has(name));
}

function without(lock: NamesLock, released: readonly ReleasedName[]): NamesLock {
  const gone = new Set(released.map(({ kind, id, field }) => `${kind} ${id} ${field ?? ""}`));
  const entities = [...lock.entities].map(([id, entity]): [string, LockedEntity] => [
    id,
    {
      ...entity,
      type: gone.has(`type ${id} `) ? "" : entity.type,
      collection: gone.has(`collection ${id} `) ? "" : entity.collection,
      fields: new Map([...entity.fields].filter(([field]) => !gone.has(`field ${id} ${field}`))),
      aliases: freeAliases(entity),
    },
  ]);
  const lists = [...lock.lists].map(([id, list]): [string, LockedList] => [
    id,
    gone.has(`list ${id} `) ? { ...list, name: "" } : list,
  ]);
  return { ...lock, entities: new Map(entities), lists: new Map(lists) };
}

/** An alias that is another field's name by now would stand there twice. */
function freeAliases({ aliases, fields }: LockedEntity): LockedEntity["aliases"] {
  const names = new Set(fields.values());
  return new Map([...aliases].filter(([, { name }]) => !names.has(name)));
}
