import { allOf, anyOf, flag, integer, listOf, number, object, oneOf, ref, text } from "./corpus-documents.js";
import { rules } from "./edit-rules.js";
import { a, limited, listed, map, nullable, orNull, tuple, type Line } from "./schema-words.js";

/** What only OpenAPI 3.0 has. */
export const olderEdits: Readonly<Record<string, readonly Line[]>> = {
  nullable: [
    ["a text", text, nullable(text), rules.type],
    ["an object", a, nullable(a), rules.type],
    ["a list", listOf(text), nullable(listOf(text)), rules.type],
    ["a list's items", listOf(text), listOf(nullable(text)), rules.type],
    ["an enumeration", listed("a"), nullable(listed("a")), rules.type],
    ["a component", ref("Cat"), nullable(allOf(ref("Cat"))), rules.type],
    ["deep inside", object({ c: object({ a: text }) }), object({ c: object({ a: nullable(text) }) }), rules.type],
    ["said to be not", { ...text, nullable: false }, text, rules.same],
  ],
  "limits of 3.0": [
    [
      "exclusiveMinimum",
      limited("integer", { minimum: 1, exclusiveMinimum: true }),
      limited("integer", { minimum: 1 }),
      rules.limit,
    ],
    [
      "exclusiveMaximum",
      limited("integer", { maximum: 9, exclusiveMaximum: true }),
      limited("integer", { maximum: 9 }),
      rules.limit,
    ],
  ],
};

/** What only OpenAPI 3.1 has. */
export const newerEdits: Readonly<Record<string, readonly Line[]>> = {
  null: [
    ["a text, or null, too", text, orNull("string"), rules.type],
    ["an object, or null, too", a, orNull("object", { properties: { a: text } }), rules.type],
    ["an object, or one of it and null", a, oneOf(a, { type: "null" }), rules.type],
    ["a list's items", listOf(text), listOf(orNull("string")), rules.type],
    ["a component, or any of it and null", ref("Cat"), anyOf(ref("Cat"), { type: "null" }), rules.type],
    ["a list of types, or one of them", orNull("string"), oneOf(text, { type: "null" }), rules.same],
    ["order of types", orNull("string"), { type: ["null", "string"] }, rules.same],
    ["a value that is null", { enum: ["a"] }, { enum: ["a", null] }, rules.type],
  ],
  "lists of types": [
    ["one more", text, { type: ["string", "integer"] }, rules.type],
    ["another one", { type: ["string", "integer"] }, { type: ["string", "boolean"] }, rules.other],
    ["a list of types, or any of them", { type: ["string", "integer"] }, anyOf(text, integer), rules.same],
  ],
  const: [
    ["one value, or two", { const: "a" }, { enum: ["a", "b"] }, rules.value],
    ["another one", { const: "a" }, { const: "b" }, rules.other],
    ["a value, or any text", { const: "a" }, text, rules.type],
    ["const, or an enumeration of one", { const: "a" }, { type: "string", enum: ["a"] }, rules.same],
  ],
  prefixItems: [
    ["two numbers, or any number of them", tuple(number, number), listOf(number), rules.type],
    ["numbers, or a number and a text", listOf(number), tuple(number, text), rules.other],
    ["another type at a place", tuple(number, text), tuple(number, flag), rules.other],
    ["one place more", tuple(number), tuple(number, text), rules.other],
    ["a place that may be null", tuple(number, text), tuple(number, orNull("string")), rules.type],
  ],
  patternProperties: [
    ["one", a, { ...a, patternProperties: { "^x-": text } }, rules.part],
    [
      "of another type",
      { type: "object", patternProperties: { "^x-": text } },
      { type: "object", patternProperties: { "^x-": number } },
      rules.other,
    ],
    [
      "another pattern",
      { type: "object", patternProperties: { "^x-": text } },
      { type: "object", patternProperties: { "^y-": text } },
      rules.otherLimit,
    ],
  ],
  "limits of 3.1": [
    [
      "exclusiveMinimum",
      limited("integer", { exclusiveMinimum: 5 }),
      limited("integer", { exclusiveMinimum: 1 }),
      rules.limit,
    ],
    ["exclusiveMaximum", limited("integer", { exclusiveMaximum: 5 }), integer, rules.limit],
    ["contains", listOf(text, { contains: { const: "a" } }), listOf(text), rules.limit],
    [
      "minContains",
      listOf(text, { contains: { const: "a" }, minContains: 2 }),
      listOf(text, { contains: { const: "a" } }),
      rules.limit,
    ],
    ["propertyNames", { ...map(text), propertyNames: { pattern: "^a" } }, map(text), rules.limit],
    [
      "dependentRequired",
      object({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
      object({ a: text, b: text }),
      rules.limit,
    ],
    [
      "dependentSchemas",
      object({ a: text, b: text }, { dependentSchemas: { a: { required: ["b"] } } }),
      object({ a: text, b: text }),
      rules.limit,
    ],
    [
      "if and else",
      object({ a: text, b: text }, { if: { required: ["a"] }, else: { required: ["b"] } }),
      object({ a: text, b: text }),
      rules.limit,
    ],
    ["unevaluatedProperties", object({ a: text }, { unevaluatedProperties: false }), a, rules.limit],
    ["contentEncoding", { ...text, contentEncoding: "base64" }, text, rules.limit],
    [
      "contentMediaType",
      { ...text, contentMediaType: "image/png" },
      { ...text, contentMediaType: "image/gif" },
      rules.otherLimit,
    ],
  ],
  "one meaning in 3.1": [
    ["examples and comments", { ...text, examples: ["a"], $comment: "b" }, text, rules.same],
    ["a description beside $ref", { ...ref("Cat"), description: "mine" }, ref("Cat"), rules.same],
  ],
};
