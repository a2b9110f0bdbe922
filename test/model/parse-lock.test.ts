import { expect, test } from "vitest";
import { parseLock } from "../../generator/model/lock.js";

const place = { kind: "file", file: "names.lock.json" } as const;
const contact = { type: "Contact", collection: "contacts", fields: { f1: "workEmail" } };
const list = { name: "ContactSegment", choices: { c1: "Small & Medium" } };
const lock = (entities: unknown, lists: unknown = {}): string => JSON.stringify({ formatVersion: 1, entities, lists });

test("none is the empty one", () => {
  expect(parseLock(null, place)).toEqual({ account: null, entities: new Map(), lists: new Map() });
});

test("names by id; an alias may tell since when", () => {
  const aliases = { f1: "mail", f2: { name: "fax", since: "1.2.0" } };
  expect(parseLock(lock({ e1: contact, e2: { ...contact, aliases } }, { l1: list }), place)).toEqual({
    account: null,
    entities: new Map([
      ["e1", { ...contact, fields: new Map([["f1", "workEmail"]]), aliases: new Map() }],
      [
        "e2",
        {
          ...contact,
          fields: new Map([["f1", "workEmail"]]),
          aliases: new Map([
            ["f1", { name: "mail", since: null }],
            ["f2", { name: "fax", since: "1.2.0" }],
          ]),
        },
      ],
    ]),
    lists: new Map([["l1", { name: "ContactSegment", choices: new Map([["c1", "Small & Medium"]]) }]]),
  });
});

test.each([
  ["", "it is not JSON"],
  ["[]", "the file is not an object"],
  ["null", "the file is not an object"],
  ["5", "the file is not an object"],
  ['{ "formatVersion": 2 }', "formatVersion is not 1"],
  ['{ "formatVersion": 1, "lists": {} }', "entities is not an object"],
  ['{ "formatVersion": 1, "entities": {} }', "lists is not an object"],
  [lock([]), "entities is not an object"],
  [lock({ e1: "x" }), 'entities["e1"] is not an object'],
  [lock({ e1: { ...contact, type: 5 } }), 'entities["e1"].type is not a text'],
  [lock({ e1: { ...contact, type: "a b" } }), 'entities["e1"].type is not an identifier'],
  [lock({ e1: { ...contact, collection: "" } }), 'entities["e1"].collection is not an identifier'],
  [lock({ e1: { ...contact, fields: null } }), 'entities["e1"].fields is not an object'],
  [lock({ e1: { ...contact, fields: { f1: "1a" } } }), 'entities["e1"].fields["f1"] is not an identifier'],
  [lock({ e1: { ...contact, aliases: [] } }), 'entities["e1"].aliases is not an object'],
  [lock({ e1: { ...contact, aliases: { f1: "a-b" } } }), 'entities["e1"].aliases["f1"] is not an identifier'],
  [lock({ e1: { ...contact, aliases: { f1: 5 } } }), 'entities["e1"].aliases["f1"] is not an object'],
  [lock({ e1: { ...contact, aliases: { f1: { name: "a" } } } }), 'entities["e1"].aliases["f1"].since is not a text'],
  [
    lock({ e1: { ...contact, aliases: { f1: { name: "-", since: "1.0.0" } } } }),
    'entities["e1"].aliases["f1"].name is not an identifier',
  ],
  [lock({}, { l1: null }), 'lists["l1"] is not an object'],
  [lock({}, { l1: { ...list, name: "a b" } }), 'lists["l1"].name is not an identifier'],
  [lock({}, { l1: { ...list, choices: "x" } }), 'lists["l1"].choices is not an object'],
  [lock({}, { l1: { ...list, choices: { c1: 5 } } }), 'lists["l1"].choices["c1"] is not a text'],
])("%s: %s", (text, reason) => {
  const message = `names.lock.json cannot be read: ${reason}`;
  const problems = [expect.objectContaining({ code: "model.bad-lock", message, place })];
  expect(() => parseLock(text, place)).toThrow(expect.objectContaining({ problems }));
});
