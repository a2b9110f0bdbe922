import { expect, test } from "vitest";
import { changesOf } from "./corpus/judge-corpus.js";
import { documentWith, object, ok, ref, text, type Schema } from "./corpus/corpus-documents.js";

type Schemas = Readonly<Record<string, Schema>>;

const answering = (schema: Schema, schemas: Schemas = {}) =>
  documentWith("get", { responses: ok(schema) }, { schemas });
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const wide = (count: number, made: Schema): Schema =>
  object(Object.fromEntries(many(count, (index) => [`p${index}`, made] as const)));

/** `A0` has an `A1`, and so on. */
const chain = (count: number, letter: string, last: Schema): Schemas =>
  Object.fromEntries(
    many(count, (index) => [
      `${letter}${index}`,
      index === count - 1 ? last : object({ x: ref(`${letter}${index + 1}`) }),
    ]),
  );

/** Each is the next one, under another name. */
const aliases = (count: number): Schemas =>
  Object.fromEntries(many(count, (index) => [`A${index}`, index === count - 1 ? text : ref(`A${index + 1}`)]));

/** Each has one of all. */
const mesh = (count: number, letter: string, more: Readonly<Record<string, Schema>>): Schemas =>
  Object.fromEntries(
    many(count, (index) => [
      `${letter}${index}`,
      object({ ...more, ...Object.fromEntries(many(count, (other) => [`r${other}`, ref(`${letter}${other}`)])) }),
    ]),
  );

const nested = (depth: number): Schema => many(depth, () => "x").reduce<Schema>((inner) => object({ x: inner }), text);

/** Parts that refer to one another by where they stand. */
const parts = (count: number, more: Schemas): Schemas => ({
  ...more,
  A: object(
    Object.fromEntries(
      many(count, (index) => [
        `a${index}`,
        object(
          Object.fromEntries(
            many(count, (other) => [`r${other}`, { $ref: `#/components/schemas/A/properties/a${other}` }] as const),
          ),
        ),
      ]),
    ),
  ),
});

test.each<[name: string, before: object, after: object, kinds: Readonly<Record<string, number>>]>([
  [
    "8,000 properties, each a number now",
    answering(wide(8000, text)),
    answering(wide(8000, { type: "number" })),
    { "spec.property-type-changed": 8000 },
  ],
  [
    "8,000 properties in a component, each shorter",
    answering(ref("A"), { A: wide(8000, text) }),
    answering(ref("A"), { A: wide(8000, { ...text, maxLength: 5 }) }),
    { "spec.limit-tightened": 8000 },
  ],
  [
    "a chain of 2,000 components, whose last one changed",
    answering(ref("A0"), chain(2000, "A", text)),
    answering(ref("A0"), chain(2000, "A", { ...text, maxLength: 5 })),
    { "spec.limit-tightened": 1 },
  ],
  [
    "a chain of 2,000 components, all renamed",
    answering(ref("A0"), chain(2000, "A", text)),
    answering(ref("B0"), chain(2000, "B", text)),
    { "spec.schema-renamed": 2000 },
  ],
  ["2,000 names of one text, or the text", answering(ref("A0"), aliases(2000)), answering(text, aliases(2000)), {}],
  [
    "50 components that name one another, all renamed, with a property more",
    answering(ref("A0"), mesh(50, "A", {})),
    answering(ref("B0"), mesh(50, "B", { z: text })),
    { "spec.property-added": 1, "spec.schema-added": 50, "spec.schema-removed": 50 },
  ],
  [
    "parts that name one another by their place",
    answering(ref("A"), parts(12, {})),
    answering(ref("A"), parts(12, { B: text })),
    { "spec.schema-added": 1 },
  ],
  ["3,000 levels in place, or 2,000", answering(nested(3000)), answering(nested(2000)), {}],
])("%s", (_name, before, after, kinds) => {
  const told = changesOf({ before, after }).map(({ kind }) => kind);
  expect(
    Object.fromEntries([...new Set(told)].toSorted().map((kind) => [kind, told.filter((one) => one === kind).length])),
  ).toEqual(kinds);
});

test("a document is what it is", () => {
  const document = answering(ref("A0"), { ...mesh(20, "A", {}), ...parts(5, {}) });
  expect(changesOf({ before: document, after: structuredClone(document) })).toEqual([]);
});
