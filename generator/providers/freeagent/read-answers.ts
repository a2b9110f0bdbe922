import type { ServerMessage } from "#runtime/errors.js";
import { asArray } from "../../json/json-value.js";
import type { UnseenNow } from "../../snapshot/unseen.js";
import type { Reply } from "./interview.js";
import type { OddMember, ReadContext, ReadPart } from "./read-parts.js";

/** The parts of an answer that can be read, and what stands for those that cannot. */
export interface ReadAnswer<T> {
  readonly items: readonly T[];
  readonly unseen: readonly UnseenNow[];
}

/** How the parts of one kind of answer are read and told of. */
export interface PartKind<T> {
  readonly read: (value: unknown, context: ReadContext<T>) => ReadPart<T>;
  readonly idOf: (item: T) => string;
  readonly nameOf: (item: T) => string;
  /** What was known before; null where nothing was. */
  readonly known: readonly T[] | null;
  /** "a field of contact". */
  readonly one: string;
  /** Where a part stands, by its system name; null for one that does not tell it. */
  readonly whereOf: (name: string | null) => Pick<UnseenNow, "entity" | "field">;
}

/**
 * The list that a reply holds; null where it holds none. A part that cannot be read stands as it was known before, by its id
 * or its name; where it tells neither, all that is missing from the answer stays, as it may be any of these.
 */
export function readAnswer<T>(reply: Reply, kind: PartKind<T>): ReadAnswer<T> | null {
  const values = reply.kind === "answered" ? asArray(reply.value) : null;
  if (values === null) return null;
  const told = reply.kind === "answered" ? toldByIndex(reply.told) : new Map();
  const known = kind.known ?? [];
  const byId = new Map(known.map((item) => [kind.idOf(item), item]));
  const items = new Map<string, T>();
  const unseen: UnseenNow[] = [];
  let isAnyNameless = false;

  const keep = (item: T, reason: string): void => {
    items.set(kind.idOf(item), item);
    unseen.push(partOf(kind, kind.nameOf(item), reason, true));
  };
  values.forEach((value, index) => {
    const part = kind.read(value, { known: byId, told: told.get(index) });
    if (part.kind === "unread") {
      const { id, name, reason } = part;
      const before = known.find((item) => (id === null ? kind.nameOf(item) === name : kind.idOf(item) === id));
      if (before !== undefined && !items.has(kind.idOf(before))) return keep(before, reason);
      isAnyNameless ||= id === null && name === null;
      unseen.push(partOf(kind, name, reason, false, name ?? id));
      return;
    }
    const [id, name] = [kind.idOf(part.value), kind.nameOf(part.value)];
    const first = items.get(id);
    if (first === undefined) {
      items.set(id, part.value);
      unseen.push(...part.odd.map((odd) => oddPart(kind, name, odd, byId.has(id))));
    } else if (JSON.stringify(first) !== JSON.stringify(part.value)) {
      unseen.push(partOf(kind, name, `The id ${id} stands twice; the first one is taken`, false));
    }
  });
  if (isAnyNameless) {
    const missing = known.filter((item) => !items.has(kind.idOf(item)));
    for (const item of missing) keep(item, "It is not in the answer, but a part of that cannot be read");
  }
  return { items: [...items.values()], unseen };
}

function partOf<T>(
  kind: PartKind<T>,
  name: string | null,
  reason: string,
  kept: boolean,
  shown: string | null = name,
): UnseenNow {
  return { part: shown === null ? kind.one : `${kind.one}, ${shown}`, reason, kept, ...kind.whereOf(name) };
}

function oddPart<T>(kind: PartKind<T>, name: string, odd: OddMember, kept: boolean): UnseenNow {
  return { part: `${odd.name} of ${kind.one}, ${name}`, reason: odd.reason, kept, ...kind.whereOf(name) };
}

/** Messages of a list's elements: index -> member -> message. The element itself goes by no name. */
function toldByIndex(told: readonly ServerMessage[]): ReadonlyMap<unknown, ReadonlyMap<string, string>> {
  const byIndex = new Map<unknown, Map<string, string>>();
  for (const { path: [index, member = ""] = [], message } of told) {
    byIndex.set(index, new Map([...(byIndex.get(index) ?? []), [String(member), message]]));
  }
  return byIndex;
}

/** Why a reply is none. */
export function refusalOf(reply: Reply): string {
  return reply.kind === "refused" ? reply.reason : "The answer is no list";
}
