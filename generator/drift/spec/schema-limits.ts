import { elements, isObject, members, own, type JsonObject } from "../../json/json-value.js";
import type { NormalSchema, SchemaType } from "./normal-schema.js";

/** How a limit is held against another one of its keyword: a smaller maximum is tighter, and so on. */
type Rule = "lower" | "higher" | "divisor" | "fewer" | "there";

/** The keywords that no type can say: by what is tighter, and the type whose values they are about. */
const keywords: Readonly<Record<string, readonly [rule: Rule, type: SchemaType | null]>> = {
  maximum: ["lower", "number"],
  minimum: ["higher", "number"],
  multipleOf: ["divisor", "number"],
  maxLength: ["lower", "string"],
  minLength: ["higher", "string"],
  pattern: ["there", "string"],
  contentEncoding: ["there", "string"],
  contentMediaType: ["there", "string"],
  contentSchema: ["there", "string"],
  maxItems: ["lower", "array"],
  minItems: ["higher", "array"],
  uniqueItems: ["there", "array"],
  contains: ["there", "array"],
  maxContains: ["lower", "array"],
  minContains: ["higher", "array"],
  unevaluatedItems: ["there", "array"],
  maxProperties: ["lower", "object"],
  minProperties: ["higher", "object"],
  propertyNames: ["there", "object"],
  patternProperties: ["there", "object"],
  additionalProperties: ["there", "object"],
  unevaluatedProperties: ["there", "object"],
  dependentRequired: ["there", "object"],
  dependentSchemas: ["there", "object"],
  dependencies: ["there", "object"],
  not: ["there", null],
  if: ["there", null],
  oneOf: ["there", null],
  anyOf: ["there", null],
  "x-extensible-enum": ["fewer", null],
};

/** The limits that a schema sets to values of a type; of all where it names none. */
export function normalLimits(schema: JsonObject, type: SchemaType | null): Pick<NormalSchema, "limits"> {
  const entries = Object.entries(keywords).flatMap(([keyword, [, of]]) => {
    if (type !== null && of !== null && of !== type) return [];
    const limit = limitOf(schema, keyword);
    return limit === undefined || limit === false ? [] : [[keyword, limit] as const];
  });
  return entries.length === 0 ? {} : { limits: Object.fromEntries(entries) };
}

function limitOf(schema: JsonObject, keyword: string): unknown {
  const value = own(schema, keyword);
  switch (keyword) {
    case "minimum":
      return boundOf(value, own(schema, "exclusiveMinimum"), "over");
    case "maximum":
      return boundOf(value, own(schema, "exclusiveMaximum"), "under");
    case "if":
      return value === undefined ? undefined : [value, own(schema, "then"), own(schema, "else")];
    case "additionalProperties":
    case "unevaluatedProperties":
    case "unevaluatedItems":
      return value === false ? "closed" : undefined;
    case "oneOf":
    case "anyOf":
      return areConditions(elements(value)) ? value : undefined;
    case "patternProperties":
      return isObject(value) ? Object.keys(value).toSorted() : undefined;
    case "minLength":
    case "minItems":
    case "minProperties":
      return value === 0 ? undefined : value;
    default:
      return value;
  }
}

/** `5`, or `over 5` where 5 itself is out: a mark of the limit in 3.0, and a limit of its own in 3.1. */
function boundOf(limit: unknown, exclusive: unknown, word: "over" | "under"): unknown {
  if (exclusive === true) return typeof limit === "number" ? `${word} ${limit}` : undefined;
  return typeof exclusive === "number" ? `${word} ${exclusive}` : limit;
}

const ofTypes = [
  "type",
  "$ref",
  "enum",
  "const",
  "properties",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
  "allOf",
  "oneOf",
  "anyOf",
];

/** Whether the members of a union say nothing of the type, as lists of required names do, but only set conditions. */
export function areConditions(union: readonly unknown[]): boolean {
  const isCondition = (member: unknown): boolean =>
    isObject(member) && Object.keys(member).length > 0 && ofTypes.every((key) => own(member, key) === undefined);
  return union.length > 0 && union.every(isCondition);
}

interface LimitChange {
  /** Both where neither holds the other. */
  readonly tighter: boolean;
  readonly wider: boolean;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed of the limits, each keyword by its rule. */
export function compareLimits(was: JsonObject = {}, is: JsonObject = {}): readonly LimitChange[] {
  return Object.entries(keywords).flatMap(([keyword, [rule]]) => {
    const [old, now] = [own(was, keyword), own(is, keyword)];
    const [before, after] = [old, now].map((value) => (value === undefined ? null : shown(keyword, value)));
    if (before === after || before === undefined || after === undefined) return [];
    // Patterns by themselves are told as the properties that they open; here only where they became other ones.
    if (keyword === "patternProperties" && (before === null || after === null)) return [];
    return [{ before, after, tighter: !holds(rule, now, old), wider: !holds(rule, old, now) }];
  });
}

/** Whether all that the one lets through passes the other, too. */
function holds(rule: Rule, outer: unknown, inner: unknown): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  switch (rule) {
    case "lower":
      return !isAbove(inner, outer);
    case "higher":
      return !isAbove(outer, inner);
    case "divisor":
      return typeof outer === "number" && typeof inner === "number" && inner % outer === 0;
    case "fewer": {
      if (!Array.isArray(outer) || !Array.isArray(inner)) return false;
      const texts = new Set(outer.map((value) => JSON.stringify(value)));
      return inner.every((value) => texts.has(JSON.stringify(value)));
    }
    case "there":
      return false;
    default:
      return rule satisfies never;
  }
}

function isAbove(left: unknown, right: unknown): boolean {
  const [[value, shift], [other, otherShift]] = [placeOf(left), placeOf(right)];
  return value > other || (value === other && shift > otherShift);
}

function placeOf(bound: unknown): readonly [value: number, shift: number] {
  if (typeof bound === "number") return [bound, 0];
  const [word, value] = String(bound).split(" ");
  return [Number(value), word === "over" ? 1 : -1];
}

function shown(keyword: string, value: unknown): string {
  return `${keyword} ${typeof value === "string" ? value : JSON.stringify(inOrder(value))}`;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  return isObject(value) ? Object.fromEntries(members(value).map(([key, member]) => [key, inOrder(member)])) : value;
}
