import fc from "fast-check";
import { expect, test } from "vitest";
import { printLock } from "../../generator/model/lock.js";
import { canonicalJson } from "../../generator/snapshot/snapshot.js";

const key = fc.oneof(
  fc.string(),
  fc.nat().map(String),
  fc.uuid(),
  fc.constantFrom("__proto__", "01", "4294967295", "é"),
);
const names = fc
  .dictionary(key, fc.string(), { noNullPrototype: true })
  .map((object) => new Map(Object.entries(object)));

const aliases = fc
  .dictionary(key, fc.record({ name: fc.string(), since: fc.option(fc.string()) }), { noNullPrototype: true })
  .map((object) => new Map(Object.entries(object)));

test("the text is the canonical one, whatever the keys", () => {
  const entity = fc.record({ type: fc.string(), collection: fc.string(), fields: names, aliases });
  const list = fc.record({ name: fc.string(), choices: names });
  const mark = fc.record({ url: fc.string(), id: fc.option(fc.string()) });
  const mapOf = <T>(value: fc.Arbitrary<T>) => fc.array(fc.tuple(key, value)).map((entries) => new Map(entries));
  fc.assert(
    fc.property(mapOf(entity), mapOf(list), fc.option(mark), (entities, lists, account) => {
      const plain = {
        ...(account !== null && { account: { url: account.url, ...(account.id !== null && { id: account.id }) } }),
        formatVersion: 1,
        entities: Object.fromEntries(
          [...entities].map(([id, { type, collection, fields, aliases }]) => [
            id,
            {
              type,
              collection,
              fields: Object.fromEntries(fields),
              ...(aliases.size > 0 && {
                aliases: Object.fromEntries(
                  [...aliases].map(([id, { name, since }]) => [id, since === null ? name : { name, since }]),
                ),
              }),
            },
          ]),
        ),
        lists: Object.fromEntries(
          [...lists].map(([id, { name, choices }]) => [id, { name, choices: Object.fromEntries(choices) }]),
        ),
      };
      expect(printLock({ account, entities, lists })).toBe(canonicalJson(plain));
    }),
  );
});

test.each([
  [
    ["b", "a"],
    ["a", "b"],
  ],
  [
    ["a", "10", "9"],
    ["9", "10", "a"],
  ],
  [
    ["01", "1", "0"],
    ["0", "1", "01"],
  ],
  [
    ["4294967295", "4294967294", "!"],
    ["4294967294", "!", "4294967295"],
  ],
  [
    ["12345678901", "1x", "x1", "2"],
    ["2", "12345678901", "1x", "x1"],
  ],
])("the keys %j come as %j", (given, want) => {
  const text = printLock({
    account: null,
    entities: new Map(),
    lists: new Map(given.map((id) => [id, { name: "N", choices: new Map() }])),
  });
  const order = [...text.matchAll(/^ {4}"([^"]+)": \{$/gm)].map(([, id]) => id);
  expect(order).toEqual(want);
});

test("one entry a line; what needs an escape has one", () => {
  const fields = new Map([["f", 'a"b\\c\u007fé ~']]);
  const aliases = new Map([
    ["f", { name: "old", since: "1.0.0" }],
    ["g", { name: "bare", since: null }],
  ]);
  const entities = new Map([["e", { type: "T", collection: "ts", fields, aliases }]]);
  expect(printLock({ account: null, entities, lists: new Map() })).toBe(`{
  "entities": {
    "e": {
      "aliases": {
        "f": {
          "name": "old",
          "since": "1.0.0"
        },
        "g": "bare"
      },
      "collection": "ts",
      "fields": {
        "f": "a\\"b\\\\c\u007fé ~"
      },
      "type": "T"
    }
  },
  "formatVersion": 1,
  "lists": {}
}
`);
});
