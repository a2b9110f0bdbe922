import { asArray, firstText, isObject, own, type JsonObject } from "../../../json/json-value.js";
import { isValueType } from "../field-types.js";
import { typeWords } from "./type-words.js";

/** A field definition as it was found, with its place in the answer. */
export interface FoundField {
  readonly place: string;
  /** The key it stood under, where fields are a map; null in a list. */
  readonly mapKey: string | null;
  readonly definition: JsonObject;
}

export interface FoundFields {
  readonly fields: readonly FoundField[];
  /** Places of what stands among fields and is none. */
  readonly unreadable: readonly string[];
}

export const nameKeys = ["name", "key", "field_name"] as const;
export const labelKeys = ["label", "title"] as const;

/** Where field definitions and groups of them are kept; `fields` may itself hold groups. */
const containers = [
  "fields",
  "sections",
  "groups",
  "rows",
  "columns",
  "cols",
  "cells",
  "tabs",
  "panels",
  "blocks",
  "items",
  "elements",
  "children",
  "layout",
] as const;
const depthCap = 40;

/**
 * Finds field definitions by their structure, however they are grouped: no recorded answer of /templates/ is known, so
 * nothing but the article's words (labels, constraints, options) can be relied on.
 */
export function findFields(node: unknown, place: string): FoundFields {
  const fields: FoundField[] = [];
  const unreadable: string[] = [];

  const inList = (list: readonly unknown[], at: string, depth: number): void =>
    list.forEach((item, index) => visit(item, `${at}[${index}]`, depth, null));

  const visit = (item: unknown, at: string, depth: number, mapKey: string | null): void => {
    const list = asArray(item);
    if (depth > depthCap) unreadable.push(at);
    else if (list !== null) inList(list, at, depth + 1);
    else if (!isObject(item)) unreadable.push(at);
    else if (isField(item, mapKey)) fields.push({ place: at, mapKey, definition: item });
    else if (!descend(item, at, depth + 1)) unreadable.push(at);
  };

  /** False where the object has nothing in it that could hold fields. */
  const descend = (item: JsonObject, at: string, depth: number): boolean => {
    if (isGroup(item)) {
      for (const key of containers) contained(own(item, key), `${at}.${key}`, depth);
      return true;
    }
    const inner = Object.entries(item).filter(([, value]) => isObject(value) || Array.isArray(value));
    for (const [key, value] of inner) {
      if (isObject(value) && typeWords(value).length > 0 && isField(value, key))
        visit(value, `${at}.${key}`, depth, key);
      else if (holdsFields(value, depth)) contained(value, `${at}.${key}`, depth);
    }
    return inner.length > 0;
  };

  const contained = (value: unknown, at: string, depth: number): void => {
    const list = asArray(value);
    if (list !== null) return inList(list, at, depth);
    if (!isObject(value)) return;
    if (!isMapOfFields(value) && (isField(value, null) || isGroup(value))) return visit(value, at, depth, null);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${at}.${key}`, depth, key);
  };

  const list = asArray(node);
  if (list !== null) inList(list, place, 0);
  else if (isObject(node)) descend(node, place, 0);
  return { fields, unreadable };
}

/** Something with a name, and a type or a label, that is no group of fields. */
function isField(item: JsonObject, mapKey: string | null): boolean {
  const types = typeWords(item);
  const isNamed = mapKey !== null || firstText(item, nameKeys) !== null;
  if (!isNamed || (types.length === 0 && firstText(item, labelKeys) === null)) return false;
  return types.some(isValueType) || !isGroup(item);
}

function isGroup(item: JsonObject): boolean {
  return containers.some((key) => typeof own(item, key) === "object" && own(item, key) !== null);
}

/** Fields by name: `{ first_name: { type: "text" } }`. A field may be called `items`, too. */
function isMapOfFields(item: JsonObject): boolean {
  const values = Object.entries(item);
  return (
    values.every(([, value]) => isObject(value)) &&
    values.some(([key, value]) => isObject(value) && typeWords(value).length > 0 && isField(value, key))
  );
}

/** Whether an unfamiliar member is worth walking: somewhere in it is something with a name and a type. */
function holdsFields(value: unknown, depth: number): boolean {
  if (depth > depthCap) return false;
  if (Array.isArray(value)) return value.some((item: unknown) => holdsFields(item, depth + 1));
  if (!isObject(value)) return false;
  if (firstText(value, nameKeys) !== null && typeWords(value).length > 0) return true;
  return Object.values(value).some((item) => holdsFields(item, depth + 1));
}
