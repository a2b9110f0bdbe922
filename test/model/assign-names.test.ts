import { describe, expect, test } from "vitest";
import { assignNames } from "../../generator/model/assign-names.js";
import { isIdentifier } from "../../generator/model/identifiers.js";
import { emptyLock, parseLock, printLock } from "../../generator/model/lock.js";
import type { AccountModel, ChoiceList, Entity, Field } from "../../generator/model/model.js";
import { account, entity, field } from "./account-fixture.js";

const none = new Map();
const choice = { kind: "choice", list: "L1", multiple: false, open: false } as const;
const sizes: ChoiceList = { id: "L1", choices: [{ id: "c1", label: "S" }] };
const name = (model: AccountModel, lock = emptyLock) => assignNames(model, lock, none);

/** System name -> identifier, for the fields of one entity. */
function fieldNames(fields: readonly Field[]): Record<string, string> {
  const [named] = name(account([entity("contact", "Contact", { fields })])).model.entities;
  return Object.fromEntries((named?.fields ?? []).map((each) => [each.key, each.name]));
}

describe("fields", () => {
  test.each<[string, readonly Field[], Record<string, string>]>([
    ["by label", [field("work_email", "Work Email")], { work_email: "workEmail" }],
    ["the record's own id wins", [field("seq_id", "ID")], { seq_id: "seqId" }],
    [
      "built-in against custom",
      [field("lead_owner_id", "Contact Owner"), field("contact_field44", "Contact Owner")],
      { lead_owner_id: "contactOwner", contact_field44: "contactOwnerField44" },
    ],
    [
      "built-in among themselves",
      [field("home_phone", "Phone"), field("work_phone", "Phone")],
      { home_phone: "homePhone", work_phone: "workPhone" },
    ],
    [
      "custom among themselves",
      [field("contact_field7", "Status"), field("contact_field9", "status")],
      { contact_field7: "statusField7", contact_field9: "statusField9" },
    ],
    [
      "custom without a number",
      [field("stage", "Typ", { custom: true }), field("kind", "Typ", { custom: true })],
      { stage: "stage", kind: "kind" },
    ],
    ["nothing left of the label", [field("contact_field3", "???")], { contact_field3: "contactField3" }],
    ["no label", [field("do_not_call", null)], { do_not_call: "doNotCall" }],
    [
      "a fallback that another field has by label",
      [field("a_b", "X"), field("c_d", "X"), field("e", "A B")],
      { a_b: "aB_1n4kbfv", c_d: "cD", e: "aB" },
    ],
    ["what every object has", [field("contact_field5", "constructor")], { contact_field5: "constructorField" }],
    [
      "a number behind another entity's name",
      [field("deal_field1", "X", { custom: true }), field("deal_field2", "X", { custom: true })],
      { deal_field1: "dealField1", deal_field2: "dealField2" },
    ],
    [
      "a number and more",
      [field("contact_field1a", "X", { custom: true }), field("contact_fielda1", "X", { custom: true })],
      { contact_field1a: "contactField1A", contact_fielda1: "contactFielda1" },
    ],
    [
      "a number of the vendor's own",
      [field("contact_field1", "X", { custom: false }), field("contact_field2", "X", { custom: false })],
      { contact_field1: "contactField1", contact_field2: "contactField2" },
    ],
    ["nothing left of label and system name", [field("???", "---")], { "???": "field" }],
    ["what every object has, as a system name", [field("to_string", null)], { to_string: "toStringField" }],
    ["words of the language are fine", [field("contact_field5", "class")], { contact_field5: "class" }],
  ])("%s", (_, fields, want) => {
    const got = fieldNames(fields);
    expect(Object.keys(got).toSorted()).toEqual(Object.keys(want).toSorted());
    for (const [key, wanted] of Object.entries(want)) {
      if (wanted.includes("_1")) expect(got[key]).toMatch(/^aB_[0-9a-z]+$/);
      else expect(got[key]).toBe(wanted);
    }
  });

  test("the record's own id is no field", () => {
    expect(fieldNames([field("id", "ID", { type: { kind: "id" } })])).toEqual({});
  });
});

describe("entities", () => {
  const names = (entities: readonly Entity[]) =>
    Object.fromEntries(
      name(account(entities)).model.entities.map(({ key, typeName, collection }) => [key, `${typeName} ${collection}`]),
    );

  test.each<[string, readonly Entity[], Record<string, string>]>([
    ["by label, not by system name", [entity("logo", "Account")], { logo: "Account accounts" }],
    ["a utility type", [entity("custom_app_1", "Record")], { custom_app_1: "RecordEntity records" }],
    ["a member of the client", [entity("custom_app_1", "Template")], { custom_app_1: "Template templatesRecords" }],
    [
      "singular is plural",
      [entity("documentation", "Documentation", { labelPlural: "Documentation" })],
      { documentation: "Documentation documentation" },
    ],
    [
      "built-in against custom",
      [entity("deal", "Deal"), entity("custom_app_2", "Deal")],
      { deal: "Deal deals", custom_app_2: "CustomApp2 customApp2" },
    ],
    [
      "a label that another entity's derived type has",
      [entity("contact", "Contact"), entity("custom_app_3", "Contact Row")],
      { contact: "Contact contacts", custom_app_3: "CustomApp3 contactRows" },
    ],
    [
      "a label of signs",
      [entity("custom_app_5", "???", { labelPlural: "!!" })],
      { custom_app_5: "CustomApp5 customApp5" },
    ],
    ["a label for one alone", [entity("a", "Deal", { labelPlural: null })], { a: "Deal deal" }],
    ["a label for many alone", [entity("a", null, { labelPlural: "Deals" })], { a: "A deals" }],
    ["nothing to name it by", [entity("???", null)], { "???": "App app" }],
    ["a system name that is taken", [entity("record", null)], { record: "RecordEntity record" }],
    ["a system name of the client's", [entity("templates", null)], { templates: "Templates templatesRecords" }],
    [
      "two of the vendor's own by one label",
      [entity("deal", "Deal"), entity("offer", "Deal")],
      { deal: "Deal deal", offer: "Offer offer" },
    ],
    ["no label at all", [entity("custom_app_4", null)], { custom_app_4: "CustomApp4 customApp4" }],
  ])("%s", (_, entities, want) => {
    expect(names(entities)).toEqual(want);
  });

  test("stand by their collections, lists by their names, whatever the order was", () => {
    const using = (of: string) => ({ type: { ...choice, list: of } });
    const entities = [
      entity("b", "B", { fields: [field("size", "Size", using("L1"))] }),
      entity("c", "C", { fields: [field("size", "Size", using("L2"))] }),
    ];
    for (const given of [entities, entities.toReversed()]) {
      const { model } = name(account(given, [sizes, { ...sizes, id: "L2" }]));
      expect(model.entities.map(({ collection }) => collection)).toEqual(["bs", "cs"]);
      expect(model.lists.map((list) => list.name)).toEqual(["BSize", "CSize"]);
    }
  });

  test("collections that differ by case only, and devices, get files of their own", () => {
    const files = name(
      account([
        entity("a", "Deal"),
        entity("b", "DEAL", { labelPlural: "deALs" }),
        entity("con", "Co", { labelPlural: "con" }),
      ]),
    ).model.entities.map(({ file }) => file.toLowerCase());
    expect(new Set(files).size).toBe(3);
    expect(files).not.toContain("con");
  });
});

describe("choice lists", () => {
  const segment = { kind: "choice", list: "L1", multiple: false, open: false } as const;
  const list = (...choices: [string, string][]) => ({
    id: "L1",
    choices: choices.map(([id, label]) => ({ id, label })),
  });
  const model = (...choices: [string, string][]) =>
    account(
      [
        entity("contact", "Contact", { fields: [field("contact_field14", "Segment", { type: segment })] }),
        entity("logo", "Account", { fields: [field("logo_field2", "Klass", { type: segment })] }),
      ],
      [list(...choices)],
    );

  test("a shared list is named by its first field", () => {
    expect(name(model(["c1", "SMB"])).model.lists.map((each) => each.name)).toEqual(["ContactSegment"]);
  });

  test.each([
    ["long names keep the field's", "A".repeat(60), "As", "Work Segment"],
    ["in a script without capitals none is called as a collection", "名前", "名前評価", "評価"],
  ])("%s", (_, label, labelPlural, fieldLabel) => {
    const fields = [field("segment", fieldLabel, { type: segment })];
    const long = account([entity("contact", label, { labelPlural, fields })], [list(["c1", "A"])]);
    const { model: named, lock } = name(long);
    const [listName = ""] = named.lists.map((one) => one.name);
    expect(isIdentifier(listName)).toBe(true);
    expect(named.entities.map(({ collection }) => collection)).not.toContain(listName);
    expect(parseLock(printLock(lock), { kind: "account", account: "acme" })).toEqual(lock);
  });

  test("a relabelled choice keeps its literal", () => {
    const { lock } = name(model(["c1", "SMB"]));
    expect(name(model(["c1", "Small"]), lock).model.lists[0]?.choices).toEqual([
      { id: "c1", label: "Small", literal: "SMB" },
    ]);
  });

  test("a new choice does not take the literal of one that is called otherwise by now", () => {
    const { lock } = name(model(["c1", "Open"]));
    const choices = name(model(["c1", "Active"], ["c2", "Open"]), lock).model.lists[0]?.choices;
    expect(choices?.map(({ literal }) => literal)).toEqual(["Open", "Open (c2)"]);
  });

  test("a choice that was deleted and made again is the same literal", () => {
    const { lock } = name(model(["c1", "Open"]));
    expect(name(model(["c9", "Open"]), lock).model.lists[0]?.choices.map(({ literal }) => literal)).toEqual(["Open"]);
  });
});

describe("the lock", () => {
  test("a relabelled field, entity and plural keep their names", () => {
    const before = account([entity("contact", "Contact", { fields: [field("contact_field14", "Segment")] })]);
    const after = account([
      entity("contact", "Person", { labelPlural: "People", fields: [field("contact_field14", "Size")] }),
    ]);
    const [named] = name(after, name(before).lock).model.entities;
    expect(named).toMatchObject({ typeName: "Contact", collection: "contacts", fields: [{ name: "segment" }] });
  });

  test("a removed field keeps its entry, and a new one of its label does not get the name", () => {
    const before = account([entity("contact", "Contact", { fields: [field("contact_field1", "Size")] })]);
    const after = account([entity("contact", "Contact", { fields: [field("contact_field2", "Size")] })]);
    const second = name(after, name(before).lock);
    expect(second.model.entities[0]?.fields.map((each) => each.name)).toEqual(["sizeField2"]);
    const back = name(before, second.lock);
    expect(back.model.entities[0]?.fields.map((each) => each.name)).toEqual(["size"]);
  });

  test.each<[string, AccountModel, AccountModel, string]>([
    ["an entity that went", account([entity("a", "Deal")]), account([entity("b", "Deal")]), "B b"],
    ["a type of an entity that went", account([entity("a", "Deal")]), account([entity("b", "Deal Row")]), "B dealRows"],
    [
      "a list that went",
      account([entity("a", "A", { fields: [field("size", "Size", { type: choice })] })], [sizes]),
      account([entity("b", "A Size", { labelPlural: "B" })]),
      "B b",
    ],
    [
      "a list that went, many",
      account([entity("a", "名", { labelPlural: "As", fields: [field("size", "前", { type: choice })] })], [sizes]),
      account([entity("b", "B", { labelPlural: "名前" })]),
      "B b",
    ],
  ])("keeps the names of %s", (_, before, after, want) => {
    const { typeName, collection } = name(after, name(before).lock).model.entities[0] ?? {};
    expect(`${typeName} ${collection}`).toBe(want);
  });

  test("an app keeps them whose id is told later", () => {
    const line = entity("quote_item", "Quote Line", { labelPlural: "Quote Lines" });
    const { lock } = name(account([{ ...line, id: line.key }]));
    const { model } = name(account([{ ...line, label: "Position", labelPlural: "Positions" }]), lock);
    expect(model.entities.map(({ typeName, collection }) => [typeName, collection])).toEqual([
      ["QuoteLine", "quoteLines"],
    ]);
  });

  test("printed and read again it is the same", () => {
    const { lock } = name(account([entity("contact", "Contact", { fields: [field("__proto__", "__proto__")] })]));
    expect(parseLock(printLock(lock), { kind: "account", account: "acme" })).toEqual(lock);
  });

  test("an override beats the lock, and may not take another field's name", () => {
    const model = account([entity("contact", "Contact", { fields: [field("a", "A"), field("b", "B")] })]);
    const { lock } = name(model);
    const given = (id: string, wanted: string) => new Map([["id:contact", new Map([[id, wanted]])]]);
    expect(assignNames(model, lock, given("id:a", "size")).model.entities[0]?.fields.map((each) => each.name)).toEqual([
      "b",
      "size",
    ]);
    expect(() => assignNames(model, lock, given("id:a", "b"))).toThrow(/contact\.b/);
  });
});
