import { allOf, anyOf, integer, listOf, number, object, oneOf, ref, text } from "./corpus-documents.js";
import { rules } from "./edit-rules.js";
import { a, limited, listed, map, mapped, type Line } from "./schema-words.js";

/** Limits, what is said beside the type, and what is the same in other words. */
export const otherEdits: Readonly<Record<string, readonly Line[]>> = {
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
      object({ a: { ...text, readOnly: true }, b: text }),
      object({ a: text, b: text }),
      { wider: ["S", "S"], narrower: ["B!", "S"] },
    ],
    [
      "only sent, or answered, too",
      object({ a: { ...text, writeOnly: true }, b: text }),
      object({ a: text, b: text }),
      { wider: ["S", "S"], narrower: ["S", "B!"] },
    ],
  ],
  default: [
    ["one, or none", { ...text, default: "a" }, text, rules.default],
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
};
