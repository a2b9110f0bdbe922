import { compareText } from "./compare-text.js";
import type { LockedAlias, NamesLock } from "./names-lock.js";

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
  const whole = printObject(0, [
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
