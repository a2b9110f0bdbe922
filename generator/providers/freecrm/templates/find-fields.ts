import { asArray, firstText, isObject, own, type JsonObject } from "../../../json/json-value.js";
import { isTypeWord, isValueType } from "../field-types.js";
import { constraintKeys, isWireKey, keyKeys, labelKeys, optionKeys, typeWords, unpacked } from "./words.js";

/** A field definition as it was found, with its place in the answer. */
export interface FoundField {
  readonly place: string;
  /** The key it stood under, where fields are a map; null in a list. */
  readonly mapKey: string | null;
  readonly definition: JsonObject;
  /** Whether what holds it lists it among the required ones, as JSON Schema does. */
  readonly isRequired: boolean;
}

export interface FoundFields {
  readonly fields: readonly FoundField[];
  /** Places of what stands among fields and is none. */
  readonly unreadable: readonly string[];
}

/** Where field definitions and groups of them are kept; `fields` may itself hold groups. */
const containers: ReadonlySet<string> = new Set([
  "fields",
  "custom_fields",
  "customFields",
  "properties",
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
]);
/** What a definition says of itself, in which no other field is looked for. */
const details: ReadonlySet<string> = new Set([...optionKeys, ...constraintKeys, ...labelKeys, "default", "type"]);
const depthCap = 40;

/**
 * Finds field definitions by their structure, however they are grouped: no recorded answer of /templates/ is known, so
 * nothing but the article's words (labels, constraints, options) can be relied on. Everything that stands side by side is
 * looked into.
 */
export function findFields(node: unknown, place: string): FoundFields {
  const fields: FoundField[] = [];
  const unreadable: string[] = [];

  const visit = (value: unknown, at: string, depth: number, mapKey: string | null, required: unknown): void => {
    const item = unpacked(value);
    const list = asArray(item);
    if (depth > depthCap) unreadable.push(at);
    else if (list !== null) inList(list, at, depth + 1);
    else if (typeof item === "string" && mapKey !== null && isTypeWord(item)) add(at, mapKey, { type: item }, required);
    else if (!isObject(item)) unreadable.push(at);
    else if (isField(item, mapKey)) add(at, mapKey, item, required);
    else if (!descend(item, at, depth + 1)) unreadable.push(at);
  };
  const add = (at: string, mapKey: string | null, definition: JsonObject, required: unknown): void => {
    const isRequired = mapKey !== null && (asArray(required) ?? []).includes(mapKey);
    fields.push({ place: at, mapKey, definition, isRequired });
  };
  const inList = (list: readonly unknown[], at: string, depth: number): void =>
    list.forEach((item, index) => visit(item, `${at}[${index}]`, depth, null, null));

  /** False where the object has nothing in it that could hold fields. */
  const descend = (item: JsonObject, at: string, depth: number): boolean => {
    const inner = Object.entries(item)
      .map(([key, value]) => [key, unpacked(value)] as const)
      .filter(([key, value]) => typeof value === "object" && value !== null && !details.has(key));
    for (const [key, value] of inner) {
      if (isObject(value) && !containers.has(key) && typeWords(value).length > 0 && isField(value, key)) {
        visit(value, `${at}.${key}`, depth, key, null);
      } else if (containers.has(key) || holdsFields(value, depth)) {
        contained(value, `${at}.${key}`, depth, own(item, "required"));
      }
    }
    return inner.length > 0;
  };

  const contained = (value: unknown, at: string, depth: number, required: unknown): void => {
    const list = asArray(value);
    if (list !== null) return inList(list, at, depth);
    if (!isObject(value)) return;
    if (!isMapOfFields(value) && (isField(value, null) || isGroup(value))) return visit(value, at, depth, null, null);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${at}.${key}`, depth, key, required);
  };

  const whole = unpacked(node);
  const list = asArray(whole);
  if (list !== null) inList(list, place, 0);
  else if (isObject(whole)) descend(whole, place, 0);
  return { fields, unreadable };
}

/** What may name a field, whoever it is meant for. */
const nameKeys = [...keyKeys, "name"] as const;

/** Something with a name, and a type, a label or a key for the wire, that is no group of fields. */
function isField(item: JsonObject, mapKey: string | null): boolean {
  const types = typeWords(item);
  const isNamed = mapKey !== null || firstText(item, nameKeys) !== null || isIdKey(item);
  const isDescribed = types.length > 0 || labelKeys.some((key) => own(item, key) !== undefined);
  if (!isNamed || (!isDescribed && firstText(item, keyKeys) === null)) return false;
  return types.some(isValueType) || !isGroup(item);
}

/** An `id` that reads like a system name is one where nothing else is. */
function isIdKey(item: JsonObject): boolean {
  const id = firstText(item, ["id"]);
  return id !== null && isWireKey(id) && labelKeys.some((key) => own(item, key) !== undefined);
}

function isGroup(item: JsonObject): boolean {
  return Object.entries(item).some(([key, value]) => {
    const inner = unpacked(value);
    if (typeof inner !== "object" || inner === null || details.has(key)) return false;
    return containers.has(key) ? key !== "items" || Array.isArray(inner) : holdsFields(inner, 0);
  });
}

/** Fields by name: `{ first_name: { type: "text" } }`. A field may be called `items`, too. */
function isMapOfFields(item: JsonObject): boolean {
  const values = Object.entries(item);
  return (
    values.every(([, value]) => isObject(value) || (typeof value === "string" && isTypeWord(value))) &&
    values.some(([key, value]) => isObject(value) && typeWords(value).length > 0 && isField(value, key))
  );
}

/** Whether an unfamiliar member is worth walking: somewhere in it is something with a name and a type. */
function holdsFields(value: unknown, depth: number): boolean {
  if (depth > depthCap) return false;
  if (Array.isArray(value)) return value.some((item: unknown) => holdsFields(item, depth + 1));
  if (!isObject(value)) return false;
  if (firstText(value, nameKeys) !== null && typeWords(value).length > 0) return true;
  return Object.entries(value).some(([key, item]) => !details.has(key) && holdsFields(item, depth + 1));
}
