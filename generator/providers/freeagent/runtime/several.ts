import { isKnownChoice } from "#runtime/choice-codec.js";
import type { FieldData } from "#runtime/entity-data.js";
import { isNothing, textIn, textOf } from "#runtime/json.js";
import type { KindGroup } from "#runtime/kind-group.js";
import { nameMembers } from "#runtime/read-value.js";

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The values that one text holds, where it surely holds several: JSON, an array as Postgres writes it (`{a,"b c"}`), or
 * with commas between ids or known labels. Anything else is one value, and answered as it is.
 */
export function severalIn(field: FieldData, group: KindGroup, value: unknown): unknown {
  // Of longer texts nobody made a list, and taking them apart exhausts the stack.
  if (typeof value !== "string" || value.length > 100_000 || !/[[{,;]/.test(value)) return value;
  if (group === "choice" && isKnownChoice(field, value)) return value;
  const json = structureIn(value);
  if (json !== null) return json;
  const array = /^\s*\{(.*)\}\s*$/s.exec(value)?.[1];
  const pieces = (array === undefined ? separated(value, group) : elements(array))
    .map((piece) => piece.trim())
    .filter(Boolean);
  const isId = (text: string) =>
    group === "reference" ? /^[\w-]+$/.test(text) : uuid.test(text) || isKnownChoice(field, text);
  const isSure = group === "list" || (array !== undefined && field.multiple === true);
  return isSure || pieces.every(isId) ? pieces : value;
}

/** A comma in quotation marks is part of a name: `"Ellery, Nora" <nora@example.com>`. */
function separated(text: string, group: KindGroup): readonly string[] {
  return group === "list" ? (text.match(/(?:"[^"]*"|[^,;])+/g) ?? []) : text.split(",");
}

/** What stands between the braces of an array. */
function elements(text: string): readonly string[] {
  const found = text.matchAll(/"((?:[^"\\]|\\[^])*)"?|[^,"]+/g);
  return [...found].map(([whole, inner]) => inner?.replace(/\\([^])/g, "$1") ?? whole);
}

function structureIn(text: string): object | null {
  try {
    const read: unknown = /^\s*[[{]/.test(text) ? JSON.parse(text) : null;
    return typeof read === "object" ? read : null;
  } catch {
    return null;
  }
}

/** What stands for a value that the cell lacks: of a reference what has its id, of all else what is shown. */
export function standIn(group: KindGroup, shown: unknown, metadata: unknown): unknown {
  const isShown = !isNothing(shown);
  if (group !== "reference" && (isShown || group === "list")) return onlyOne(shown);
  const known = [metadata, shown].map(identified).find(({ length }) => length > 0);
  // A name alone is no reference.
  return known === undefined ? (isShown ? { display_value: shown } : null) : onlyOne(known);
}

function onlyOne(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/**
 * What the CRM shows for each of these: by id where the cell has ids beside names; by position only where it has none,
 * and as many names as ids; null where neither says it.
 */
export function namesOf(items: readonly unknown[], shown: unknown, metadata: unknown): readonly (string | null)[] {
  const given = typeof shown === "string" ? (structureIn(shown) ?? shown) : shown;
  const texts: readonly unknown[] = Array.isArray(given) ? given : [given];
  const told = [...identified(given), ...identified(metadata)];
  const byPosition = texts.length === items.length && (told.length === 0 || items.length === 1);
  const byId = told.length > 0 && new Map(told.map((one) => [textIn(one, ["id"]), textIn(one, nameMembers)]));
  return items.map((one, index) => {
    const own = byId && byId.get(textOf(one) ?? textIn(one, ["id"]));
    return own || (byPosition ? textOf(texts[index]) : null);
  });
}

const none: readonly unknown[] = [];

/** The objects that have an id. */
function identified(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return none;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => textIn(one, ["id"]) !== null);
}
