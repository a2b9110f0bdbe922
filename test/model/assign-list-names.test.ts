import { expect, test } from "vitest";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock, type LockedEntity, type LockedList, type NamesLock } from "../../generator/model/lock.js";
import type { Entity } from "../../generator/model/model.js";
import { account, entity, field } from "./account-fixture.js";

const list = (id: string) => ({ id, choices: [{ id: "c1", label: "One" }] });
const choice = (of: string) => ({ type: { kind: "choice", list: of, multiple: false, open: false } }) as const;

/** List id -> name. */
function listNames(entities: readonly Entity[], lock: NamesLock = emptyLock): Record<string, string> {
  const ids = ["l1", "l2", "unused"];
  const { model } = assignNames(account(entities, ids.map(list)), lock, new Map());
  return Object.fromEntries(model.lists.map(({ id, name }) => [id, name]));
}

const withFields = (...fields: readonly ReturnType<typeof field>[]) => [entity("contact", "Contact", { fields })];
const locked = (more: Partial<LockedEntity> = {}): LockedEntity => ({
  type: "Gone",
  collection: "gones",
  fields: new Map(),
  aliases: new Map(),
  ...more,
});
const lockedList = (name: string): LockedList => ({ name, choices: new Map() });

test.each([
  ["by its first field", withFields(field("segment", "Segment", choice("l1"))), emptyLock, { l1: "ContactSegment" }],
  [
    "built-in before custom",
    withFields(field("contact_field1", "Aim", choice("l1")), field("zone", "Zone", choice("l1"))),
    emptyLock,
    { l1: "ContactZone" },
  ],
  [
    "by system names",
    withFields(field("b", "Zone", choice("l1")), field("a", "Aim", choice("l1"))),
    emptyLock,
    { l1: "ContactAim" },
  ],
  [
    "locked, and held for what is gone",
    withFields(field("segment", "Segment", choice("l1")), field("zone", "Zone", choice("l2"))),
    {
      ...emptyLock,
      lists: new Map([
        ["l1", lockedList("Kept")],
        ["gone", lockedList("ContactZone")],
      ]),
    },
    { l1: "Kept", l2: "ContactZoneChoice" },
  ],
  [
    "the one that has it before one that mirrors it",
    withFields(
      field("a", "Aim", { type: { kind: "mirror", of: { entity: "e", field: "f" }, type: choice("l1").type } }),
      field("contact_field1", "Zone", choice("l1")),
    ),
    emptyLock,
    { l1: "ContactZone" },
  ],
  [
    "of two that want one name, the built-in",
    [
      entity("deal", "Deal", { fields: [field("zone", "Big Zone", choice("l1"))] }),
      entity("custom_app_1", "Deal Big", { fields: [field("deal_field1", "Zone", choice("l2"))] }),
    ],
    emptyLock,
    { l1: "DealBigZone", l2: "DealBigZoneChoice" },
  ],
  [
    "not as the type of an entity that is gone",
    withFields(field("zone", "Zone", choice("l1"))),
    { ...emptyLock, entities: new Map([["gone", locked({ type: "ContactZone" })]]) },
    { l1: "ContactZoneChoice" },
  ],
  [
    "not as what comes with that type",
    withFields(field("zone", "Zone Row", choice("l1"))),
    { ...emptyLock, entities: new Map([["gone", locked({ type: "ContactZone" })]]) },
    { l1: "ContactZoneRowChoice" },
  ],
  [
    "not as its collection",
    withFields(field("zone", "Zone", choice("l1"))),
    { ...emptyLock, entities: new Map([["gone", locked({ collection: "ContactZone" })]]) },
    { l1: "ContactZoneChoice" },
  ],
] as const)("lists: %s", (_, entities, lock, want) => {
  expect(listNames([...entities], lock)).toEqual(want);
});

/** System name -> name and alias, of the fields of one entity that has been locked. */
function fieldNames(fields: readonly ReturnType<typeof field>[], lock: LockedEntity): Record<string, unknown> {
  const entities = new Map([["id:contact", { ...lock, type: "Contact", collection: "contacts" }]]);
  const { model } = assignNames(account(withFields(...fields)), { ...emptyLock, entities }, new Map());
  return Object.fromEntries((model.entities[0]?.fields ?? []).map(({ key, name, alias }) => [key, [name, alias]]));
}

test.each([
  ["kept", [field("a", "New")], locked({ fields: new Map([["id:a", "old"]]) }), { a: ["old", null] }],
  ["held for what is gone", [field("a", "Old")], locked({ fields: new Map([["gone", "old"]]) }), { a: ["a", null] }],
  [
    "with an alias",
    [field("a", "New")],
    locked({ fields: new Map([["id:a", "new"]]), aliases: new Map([["id:a", { name: "old", since: null }]]) }),
    { a: ["new", "old"] },
  ],
  [
    "with an alias that is its name again",
    [field("a", "New")],
    locked({ fields: new Map([["id:a", "old"]]), aliases: new Map([["id:a", { name: "old", since: null }]]) }),
    { a: ["old", null] },
  ],
  [
    "not as another's alias",
    [field("a", "New"), field("b", "Old")],
    locked({ fields: new Map([["id:a", "new"]]), aliases: new Map([["id:a", { name: "old", since: null }]]) }),
    { a: ["new", "old"], b: ["b", null] },
  ],
] as const)("fields: %s", (_, fields, lock, want) => {
  expect(fieldNames([...fields], lock)).toEqual(want);
});
