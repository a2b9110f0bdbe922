import { type Place, problem, ProblemError } from "../problem/problem.js";
import { isIdentifier } from "./identifiers.js";
import { compareText } from "./model.js";

/**
 * Reads `names.lock.json`; null, where there is none yet, is the empty lock.
 *
 * @throws ProblemError where the text is not a lock: names must not be given away by a damaged file.
 */
export function parseLock(text: string | null, place: Place): NamesLock {
  if (text === null) return emptyLock;
  try {
    const json: unknown = JSON.parse(text);
    const lock = members(json, "the file");
    if (lock.get("formatVersion") !== 1) throw new LockError("formatVersion is not 1");
    return {
      account: lock.has("account") ? readAccount(lock.get("account")) : null,
      entities: mapOf(lock.get("entities"), "entities", readEntity),
      lists: mapOf(lock.get("lists"), "lists", readList),
    };
  } catch (error) {
    const reason = error instanceof LockError ? error.message : "it is not JSON";
    throw new ProblemError([problem("model.bad-lock", `names.lock.json cannot be read: ${reason}`, place)]);
  }
}

class LockError extends Error {}

function readAccount(value: unknown): AccountMark {
  const account = members(value, "account");
  const id = account.get("id") ?? null;
  return { url: text(account.get("url"), "account.url"), id: id === null ? null : text(id, "account.id") };
}

function readEntity(value: unknown, where: string): LockedEntity {
  const entity = members(value, where);
  return {
    type: identifier(entity.get("type"), `${where}.type`),
    collection: identifier(entity.get("collection"), `${where}.collection`),
    fields: mapOf(entity.get("fields"), `${where}.fields`, identifier),
    aliases: mapOf(entity.get("aliases") ?? {}, `${where}.aliases`, readAlias),
  };
}

/** A bare name is one of a lock that does not tell since when. */
function readAlias(value: unknown, where: string): LockedAlias {
  if (typeof value === "string") return { name: identifier(value, where), since: null };
  const alias = members(value, where);
  return {
    name: identifier(alias.get("name"), `${where}.name`),
    since: text(alias.get("since"), `${where}.since`),
  };
}

function readList(value: unknown, where: string): LockedList {
  const list = members(value, where);
  return {
    name: identifier(list.get("name"), `${where}.name`),
    choices: mapOf(list.get("choices"), `${where}.choices`, text),
  };
}

function mapOf<To>(value: unknown, where: string, read: (value: unknown, where: string) => To): Map<string, To> {
  return new Map([...members(value, where)].map(([key, member]) => [key, read(member, `${where}["${key}"]`)]));
}

function members(value: unknown, where: string): Map<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new LockError(`${where} is not an object`);
  }
  return new Map(Object.entries(value));
}

function identifier(value: unknown, where: string): string {
  const name = text(value, where);
  if (!isIdentifier(name)) throw new LockError(`${where} is not an identifier`);
  return name;
}

function text(value: unknown, where: string): string {
  if (typeof value !== "string") throw new LockError(`${where} is not a text`);
  return value;
}

/**
 * `names.lock.json`: what every entity, field and choice was once called, by vendor id.
 * Names stay until `rename`; entries of removed things stay, for their return.
 */
export interface NamesLock {
  /** Of which account the names are; null where that was not written down. */
  readonly account: AccountMark | null;
  readonly entities: ReadonlyMap<string, LockedEntity>;
  readonly lists: ReadonlyMap<string, LockedList>;
}

/** What tells an account from others, without telling who it is. */
export interface AccountMark {
  readonly url: string;
  /** `account:<hash>`, or, where the CRM tells no account, as whom it was seen: `user:<hash>`, `client:<hash>`. */
  readonly id: string | null;
}

/** Whether an id is the account's own, and not of somebody who saw it. */
export function isAccountId(id: string | null): boolean {
  return id?.startsWith("account:") ?? false;
}

export interface LockedEntity {
  readonly type: string;
  readonly collection: string;
  /** Field id -> name. */
  readonly fields: ReadonlyMap<string, string>;
  /** Field id -> the name given up last, kept as a deprecated alias until the package's next major step. */
  readonly aliases: ReadonlyMap<string, LockedAlias>;
}

export interface LockedAlias {
  readonly name: string;
  /** The package's version when the name was given up; null in locks that do not tell. */
  readonly since: string | null;
}

export interface LockedList {
  readonly name: string;
  /** Choice id -> literal. */
  readonly choices: ReadonlyMap<string, string>;
}

export const emptyLock: NamesLock = { account: null, entities: new Map(), lists: new Map() };

/**
 * Sorted, one entry a line, so that two branches that each add a field merge. The text is that of `canonicalJson`, put
 * together straight from the maps: a large account has two hundred thousand entries.
 */
export function printLock(lock: NamesLock): string {
  const entities = printMap(lock.entities, 1, ({ type, collection, fields, aliases }) =>
    printObject(2, [
      ...(aliases.size > 0 ? [["aliases", printMap(aliases, 3, printAlias)] as const] : []),
      ["collection", quoted(collection)],
      ["fields", printMap(fields, 3, quoted)],
      ["type", quoted(type)],
    ]),
  );
  const lists = printMap(lock.lists, 1, ({ name, choices }) =>
    printObject(2, [
      ["choices", printMap(choices, 3, quoted)],
      ["name", quoted(name)],
    ]),
  );
  const { account } = lock;
  const mark =
    account &&
    printObject(1, [
      ...(account.id === null ? [] : [["id", quoted(account.id)] as const]),
      ["url", quoted(account.url)],
    ]);
  const whole = printObject(0, [
    ...(mark === null ? [] : [["account", mark] as const]),
    ["entities", entities],
    ["formatVersion", "1"],
    ["lists", lists],
  ]);
  return `${whole}\n`;
}

function printAlias({ name, since }: LockedAlias): string {
  if (since === null) return quoted(name);
  return printObject(4, [
    ["name", quoted(name)],
    ["since", quoted(since)],
  ]);
}

/** The members of `map`, at `level` of nesting. */
function printMap<Value>(map: ReadonlyMap<string, Value>, level: number, print: (value: Value) => string): string {
  const keys = [...map.keys()];
  const sorted = keys.toSorted(keys.some(isIndex) ? compareKeys : compareText);
  return printObject(
    level,
    sorted.flatMap((key) => {
      const value = map.get(key);
      return value === undefined ? [] : [[key, print(value)]];
    }),
  );
}

function printObject(level: number, entries: readonly (readonly [key: string, text: string])[]): string {
  if (entries.length === 0) return "{}";
  const margin = "  ".repeat(level);
  const lines = entries.map(([key, text]) => `${margin}  ${quoted(key)}: ${text}`);
  return `{\n${lines.join(",\n")}\n${margin}}`;
}

const needsNoEscape = /^[\x20\x21\x23-\x5B\x5D-\x7E]*$/;

function quoted(text: string): string {
  return needsNoEscape.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** As the members of an object are ordered: whole numbers first, by their size, then by text. */
function compareKeys(left: string, right: string): number {
  const [first, second] = [isIndex(left), isIndex(right)];
  if (first && second) return Number(left) - Number(right);
  return first === second ? compareText(left, right) : first ? -1 : 1;
}

function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}
