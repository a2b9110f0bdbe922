import {
  allOf,
  anyOf,
  flag,
  integer,
  listOf,
  number,
  object,
  oneOf,
  ref,
  text,
  type Schema,
} from "./corpus-documents.js";
import { rules, type EditRule } from "./edit-rules.js";

export interface SchemaEdit {
  readonly subject: string;
  readonly what: string;
  readonly narrow: unknown;
  readonly wide: unknown;
  readonly rule: EditRule;
  readonly versions: readonly ("3.0" | "3.1")[];
}

type Line = readonly [what: string, narrow: unknown, wide: unknown, rule: EditRule];

const nullable = (schema: Schema): Schema => ({ ...schema, nullable: true });
const orNull = (type: string, more: Schema = {}): Schema => ({ type: [type, "null"], ...more });
const listed = (...values: readonly unknown[]): Schema => ({ type: "string", enum: values });
const numbers = (...values: readonly unknown[]): Schema => ({ type: "integer", enum: values });
const format = (type: string, name: string): Schema => ({ type, format: name });
const limited = (type: string, limits: Schema): Schema => ({ type, ...limits });
const map = (values: unknown): Schema => ({ type: "object", additionalProperties: values });
const tuple = (...items: readonly unknown[]): Schema => ({ type: "array", prefixItems: items });
const a = object({ a: text });

const both = lines(["3.0"], {
  type: [
    ["a text, or anything", text, {}, rules.type],
    ["a text, or a number", text, number, rules.other],
    ["a text, or a flag", text, flag, rules.other],
    ["a text, or an object", text, a, rules.other],
    ["an object, or a list of it", a, listOf(a), rules.other],
    ["an integer, or a number", integer, number, rules.format],
    ["a text, or a text or a number", text, oneOf(text, number), rules.type],
    ["a number, or any of text and number", number, anyOf(text, number), rules.type],
  ],
  enum: [
    ["one value, or two", listed("a"), listed("a", "b"), rules.value],
    [
      "three values, or two of them and another one",
      listed("a", "b", "c"),
      listed("a", "b", "d"),
      { wider: ["B!", "B!"], narrower: ["B!", "B!"] },
    ],
    ["two values, or any text", listed("a", "b"), text, rules.type],
    ["one number, or two", numbers(1), numbers(1, 2), rules.value],
    ["two numbers, or any integer", numbers(1, 2), integer, rules.type],
    ["texts, or numbers", listed("a"), numbers(1), rules.other],
    ["without a type: one value, or two", { enum: ["a"] }, { enum: ["a", "b"] }, rules.value],
    ["in a list: one value, or two", listOf(listed("a")), listOf(listed("a", "b")), rules.value],
    ["in an object: one value, or two", object({ a: listed("a") }), object({ a: listed("a", "b") }), rules.value],
    ["of a component: two values, or any text", ref("Size"), text, rules.type],
  ],
  format: [
    ["a day, or any text", format("string", "date"), text, rules.format],
    ["a day, or a moment", format("string", "date"), format("string", "date-time"), rules.otherFormat],
    ["an id, or any text", format("string", "uuid"), text, rules.format],
    ["int32, or int64", format("integer", "int32"), format("integer", "int64"), rules.format],
    ["int64, or any integer", format("integer", "int64"), integer, rules.format],
    ["float, or double", format("number", "float"), format("number", "double"), rules.format],
    ["days, or texts, in a list", listOf(format("string", "date")), listOf(text), rules.format],
  ],
  properties: [
    ["one property more", object({ a: text }), object({ a: text, b: text }), rules.part],
    ["one required property more", object({ a: text }), object({ a: text, "b!": text }), rules.requiredPart],
    [
      "deep inside, one more",
      object({ c: object({ a: text }) }),
      object({ c: object({ a: text, b: text }) }),
      rules.part,
    ],
    ["in a list, one more", listOf(object({ a: text })), listOf(object({ a: text, b: text })), rules.part],
    ["another name", object({ a: text, b: text }), object({ a: text, c: text }), rules.other],
    [
      "an object without properties, or with one",
      map(true),
      object({ a: text }, { additionalProperties: true }),
      { wider: ["S", "S"], narrower: ["S", "B!"] },
    ],
  ],
  required: [
    ["required, or optional", object({ "a!": text }), object({ a: text }), rules.type],
    ["deep inside", object({ c: object({ "a!": text }) }), object({ c: object({ a: text }) }), rules.type],
    ["in a list", listOf(object({ "a!": text })), listOf(object({ a: text })), rules.type],
    ["one of two", object({ "a!": text, "b!": text }), object({ "a!": text, b: text }), rules.type],
    ["a name that no property has", object({ a: text }, { required: ["b"] }), object({ a: text }), rules.limit],
  ],
  additionalProperties: [
    [
      "closed, or open",
      { ...a, additionalProperties: false },
      { ...a, additionalProperties: true },
      { wider: ["S", "D"], narrower: ["B!", "B!"] },
    ],
    ["closed, or not said", { ...a, additionalProperties: false }, a, rules.limit],
    ["not said, or open", a, { ...a, additionalProperties: true }, rules.part],
    ["a map of texts, or of numbers", map(text), map(number), rules.other],
    ["a map of texts, or of anything", map(text), map(true), rules.type],
    ["a map of values", map(listed("a")), map(listed("a", "b")), rules.value],
    ["a map of objects", map(object({ "a!": text })), map(object({ a: text })), rules.type],
  ],
  items: [
    ["texts, or numbers", listOf(text), listOf(number), rules.other],
    ["texts, or anything", listOf(text), listOf({}), rules.type],
    ["integers, or numbers", listOf(integer), listOf(number), rules.format],
    ["lists of texts, or of anything", listOf(listOf(text)), listOf(listOf({})), rules.type],
    ["components", listOf(ref("Cat")), listOf(ref("Dog")), rules.other],
  ],
  "oneOf and anyOf": [
    ["one of: one member more", oneOf(ref("Cat")), oneOf(ref("Cat"), ref("Named")), rules.type],
    ["any of: one member more", anyOf(ref("Cat")), anyOf(ref("Cat"), ref("Named")), rules.type],
    ["one of two, or of others", oneOf(ref("Cat"), ref("Dog")), oneOf(ref("Cat"), ref("Named")), rules.other],
    ["a member that another one holds", text, anyOf(text, listed("a")), rules.same],
    ["in a list: one member more", listOf(oneOf(ref("Cat"))), listOf(oneOf(ref("Cat"), ref("Named"))), rules.type],
    ["one scalar more", anyOf(text, flag), anyOf(text, flag, number), rules.type],
    [
      "inline: one member more",
      oneOf(object({ "a!": text })),
      oneOf(object({ "a!": text }), object({ "b!": number })),
      rules.type,
    ],
    [
      "a member's property required, or optional",
      oneOf(ref("Cat"), object({ "a!": text })),
      oneOf(ref("Cat"), object({ a: text })),
      rules.type,
    ],
    [
      "a member's value",
      oneOf(ref("Cat"), object({ "a!": listed("x") })),
      oneOf(ref("Cat"), object({ "a!": listed("x", "y") })),
      rules.value,
    ],
  ],
  allOf: [
    ["one more, with an optional property", allOf(ref("Cat")), allOf(ref("Cat"), object({ b: text })), rules.part],
    [
      "one more, with a required property",
      allOf(ref("Cat")),
      allOf(ref("Cat"), object({ "b!": text })),
      rules.requiredPart,
    ],
    ["one component more", allOf(ref("Cat")), allOf(ref("Cat"), ref("Named")), rules.requiredPart],
    ["required beside it, or not", { ...allOf(ref("Cat")), required: ["lives"] }, allOf(ref("Cat")), rules.type],
  ],
  $ref: [
    ["to another component", ref("Cat"), ref("Dog"), rules.other],
    ["to a component, or to anything", ref("Cat"), {}, rules.type],
  ],
  limits: [
    ["maxLength", limited("string", { maxLength: 10 }), limited("string", { maxLength: 20 }), rules.limit],
    ["maxLength, or none", limited("string", { maxLength: 10 }), text, rules.limit],
    ["minLength", limited("string", { minLength: 5 }), limited("string", { minLength: 2 }), rules.limit],
    ["pattern, or none", limited("string", { pattern: "^[a-z]+$" }), text, rules.limit],
    [
      "another pattern",
      limited("string", { pattern: "^[a-z]+$" }),
      limited("string", { pattern: "^[0-9]+$" }),
      rules.otherLimit,
    ],
    ["minimum", limited("integer", { minimum: 5 }), limited("integer", { minimum: 1 }), rules.limit],
    ["maximum", limited("integer", { maximum: 50 }), limited("integer", { maximum: 100 }), rules.limit],
    ["maximum, or none", limited("number", { maximum: 50 }), number, rules.limit],
    ["multipleOf", limited("integer", { multipleOf: 10 }), limited("integer", { multipleOf: 5 }), rules.limit],
    [
      "multipleOf, another one",
      limited("integer", { multipleOf: 3 }),
      limited("integer", { multipleOf: 5 }),
      rules.otherLimit,
    ],
    ["minItems", listOf(text, { minItems: 2 }), listOf(text, { minItems: 1 }), rules.limit],
    ["maxItems", listOf(text, { maxItems: 2 }), listOf(text, { maxItems: 5 }), rules.limit],
    ["uniqueItems", listOf(text, { uniqueItems: true }), listOf(text), rules.limit],
    ["minProperties", { ...map(text), minProperties: 1 }, map(text), rules.limit],
    ["maxProperties", { ...map(text), maxProperties: 1 }, { ...map(text), maxProperties: 2 }, rules.limit],
    ["not", { ...text, not: { enum: ["a"] } }, text, rules.limit],
    [
      "one of some required names",
      { ...object({ a: text, b: text }), oneOf: [{ required: ["a"] }, { required: ["b"] }] },
      object({ a: text, b: text }),
      rules.limit,
    ],
    [
      "any of some required names, which the types have as anything",
      object({ a: text, b: text }),
      { ...object({ a: text, b: text }), anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      { wider: ["D", "B!"], narrower: ["B!", "D"] },
    ],
    [
      "x-extensible-enum",
      limited("string", { "x-extensible-enum": ["a"] }),
      limited("string", { "x-extensible-enum": ["a", "b"] }),
      rules.limit,
    ],
    [
      "items' maxLength",
      listOf(limited("string", { maxLength: 1 })),
      listOf(limited("string", { maxLength: 2 })),
      rules.limit,
    ],
  ],
  discriminator: [
    [
      "a name more",
      mapped({ cat: "Cat" }, "Cat", "Dog"),
      mapped({ cat: "Cat", tom: "Cat" }, "Cat", "Dog"),
      rules.value,
    ],
    [
      "another name",
      mapped({ cat: "Cat", dog: "Dog" }, "Cat", "Dog"),
      mapped({ tom: "Cat", dog: "Dog" }, "Cat", "Dog"),
      { wider: ["B!", "B!"], narrower: ["B!", "B!"] },
    ],
    [
      "one of two that are named, or that say any text",
      mapped({ cat: "Cat", dog: "Dog" }, "Cat", "Dog"),
      oneOf(ref("Cat"), ref("Dog")),
      rules.type,
    ],
    [
      "names of the components' own, or given ones",
      mapped(undefined, "Cat", "Dog"),
      mapped({ cat: "Cat", dog: "Dog" }, "Cat", "Dog"),
      { wider: ["B!", "B!"], narrower: ["B!", "B!"] },
    ],
  ],
  "readOnly and writeOnly": [
    [
      "only answered, or sent, too",
      object({ a: { ...text, readOnly: true } }),
      object({ a: text }),
      { wider: ["S", "S"], narrower: ["D", "S"] },
    ],
    [
      "only sent, or answered, too",
      object({ a: { ...text, writeOnly: true } }),
      object({ a: text }),
      { wider: ["S", "S"], narrower: ["S", "D"] },
    ],
  ],
  default: [
    [
      "one, or none; the types have what has one as given in answers",
      { ...text, default: "a" },
      text,
      { wider: ["D", "B!"], narrower: ["D", "S"] },
    ],
    ["another one", { ...integer, default: 25 }, { ...integer, default: 10 }, rules.default],
  ],
  deprecated: [["deprecated, or not", object({ a: { ...text, deprecated: true } }), object({ a: text }), rules.mark]],
  words: [
    ["description, title, example, comment", { ...text, description: "A", title: "B", example: "c" }, text, rules.same],
    ["extensions", { ...text, "x-order": 1 }, text, rules.same],
    [
      "xml and external documents",
      { ...text, xml: { name: "a" }, externalDocs: { url: "https://example.com" } },
      text,
      rules.same,
    ],
  ],
  "one meaning": [
    ["a component, or the same inline", ref("Size"), listed("large", "small"), rules.same],
    ["a component's object, or the same inline", ref("Cat"), object({ "kind!": text, lives: integer }), rules.same],
    ["a component, or all of it alone", ref("Cat"), { ...allOf(ref("Cat")), description: "mine" }, rules.same],
    [
      "all of two, or flat",
      allOf(object({ "a!": text }), object({ b: text })),
      object({ "a!": text, b: text }),
      rules.same,
    ],
    [
      "all of a component and more, or flat",
      allOf(ref("Cat"), object({ b: text })),
      object({ "kind!": text, lives: integer, b: text }),
      rules.same,
    ],
    ["order of members", oneOf(ref("Cat"), ref("Dog")), oneOf(ref("Dog"), ref("Cat")), rules.same],
    ["one of, or any of", oneOf(ref("Cat"), ref("Named")), anyOf(ref("Cat"), ref("Named")), rules.same],
    ["one of one, or itself", oneOf(ref("Cat")), ref("Cat"), rules.same],
    ["order of values", listed("a", "b"), listed("b", "a"), rules.same],
    ["order of required names", object({ "a!": text, "b!": text }), object({ "b!": text, "a!": text }), rules.same],
    ["in one of, nested or flat", oneOf(oneOf(ref("Cat"), text), number), oneOf(ref("Cat"), text, number), rules.same],
    ["a type that properties imply", a, { properties: { a: text } }, rules.same],
  ],
});

const older = lines(["3.0"], {
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
});

const newer = lines(["3.1"], {
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
      "if, then, else",
      object({ a: text, b: text }, { if: { required: ["a"] }, then: { required: ["b"] } }),
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
});

/** Each is compared both ways: narrow to wide, and wide to narrow. */
export const schemaEdits: readonly SchemaEdit[] = [...both, ...older, ...newer];

function lines(
  versions: SchemaEdit["versions"],
  groups: Readonly<Record<string, readonly Line[]>>,
): readonly SchemaEdit[] {
  return Object.entries(groups).flatMap(([subject, group]) =>
    group.map(([what, narrow, wide, rule]) => ({ subject, what, narrow, wide, rule, versions })),
  );
}

function mapped(mapping: Readonly<Record<string, string>> | undefined, ...names: readonly string[]): Schema {
  const entries = Object.entries(mapping ?? {}).map(
    ([value, name]) => [value, `#/components/schemas/${name}`] as const,
  );
  return {
    ...oneOf(...names.map(ref)),
    discriminator: { propertyName: "kind", ...(mapping !== undefined && { mapping: Object.fromEntries(entries) }) },
  };
}
