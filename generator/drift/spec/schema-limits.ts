import { isObject, own, type JsonObject } from "../../json/json-value.js";
import { canonicalJson } from "../../snapshot/canonical-json.js";
import type { NormalSchema, SchemaType } from "./normal-schema.js";

/** How a limit is held against another one of its keyword: a smaller maximum is tighter, and so on. */
type Rule = "lower" | "higher" | "divisor" | "fewer" | "there";

/** The keywords that no type can say: by what is tighter, and the type whose values they are about. */
const keywords: Readonly<Record<string, readonly [rule: Rule, type: SchemaType | null]>> = {
  maximum: ["lower", "number"],
  exclusiveMaximum: ["lower", "number"],
  minimum: ["higher", "number"],
  exclusiveMinimum: ["higher", "number"],
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
    case "maximum":
      // In 3.0 the other keyword makes this one exclusive.
      return own(schema, exclusive(keyword)) === true ? undefined : value;
    case "exclusiveMinimum":
      return value === true ? own(schema, "minimum") : value;
    case "exclusiveMaximum":
      return value === true ? own(schema, "maximum") : value;
    case "if":
      return value === undefined ? undefined : { if: value, then: own(schema, "then"), else: own(schema, "else") };
    case "additionalProperties":
    case "unevaluatedProperties":
    case "unevaluatedItems":
      return value === false ? "closed" : undefined;
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

function exclusive(keyword: "minimum" | "maximum"): string {
  return keyword === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
}

export interface LimitChange {
  readonly keyword: string;
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
    return [{ keyword, before, after, tighter: !holds(rule, now, old), wider: !holds(rule, old, now) }];
  });
}

/** Whether all that the one lets through passes the other, too. */
function holds(rule: Rule, outer: unknown, inner: unknown): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  switch (rule) {
    case "lower":
      return typeof outer === "number" && typeof inner === "number" && inner <= outer;
    case "higher":
      return typeof outer === "number" && typeof inner === "number" && inner >= outer;
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

function shown(keyword: string, value: unknown): string {
  const plain = typeof value === "string" || typeof value === "number";
  return `${keyword} ${plain ? String(value) : canonicalJson(value).trim()}`;
}
