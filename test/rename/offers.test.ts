import { expect, test } from "vitest";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock, type NamesLock } from "../../generator/model/lock.js";
import type { AccountModel } from "../../generator/model/model.js";
import { adoptNames } from "../../generator/rename/adopt.js";
import { renameOffers } from "../../generator/rename/offers.js";
import { account, entity, field } from "../model/account-fixture.js";
import { acmeAccount } from "../usages/fixtures/account.js";
import { relabel } from "./relabel.js";

const lockOf = (model: AccountModel) => assignNames(model, emptyLock, new Map()).lock;

/** `field segment -> customerSegment`. */
function offered(model: AccountModel, lock: NamesLock, overrides = new Map<string, Map<string, string>>()) {
  return renameOffers(model, lock, overrides).map(({ kind, from, to }) => `${kind} ${from} -> ${to}`);
}

function oneEntity(...fields: readonly Parameters<typeof field>[]): AccountModel {
  return account([entity("contact", "Contact", { fields: fields.map((one) => field(...one)) })]);
}

test("nothing relabelled, nothing offered: names that had to be told apart are no relabels", () => {
  expect(offered(acmeAccount(), lockOf(acmeAccount()))).toEqual([]);
  const crowded = oneEntity(
    ["lead_owner_id", "Contact Owner"],
    ["contact_field44", "Contact Owner"],
    ["contact_field45", "Twin"],
    ["contact_field46", "Twin"],
    ["seq_id", "ID"],
    ["nameless", null],
  );
  expect(offered(crowded, lockOf(crowded))).toEqual([]);
});

test.each<readonly [string, Parameters<typeof relabel>[1], readonly string[]]>([
  [
    "a field, and the list that is named by it",
    { "contact.contact_field14": "Customer Segment" },
    ["field segment -> customerSegment", "list ContactSegment -> ContactCustomerSegment"],
  ],
  ["a field without a list", { "quote.total": "Sum" }, ["field total -> sum"]],
  ["a field that another one shares the list of", { "lead.lead_field1": "Group" }, ["field segment -> group"]],
  [
    "an entity, its collection, and the lists of its fields",
    { logo: ["Company", "Companies"] },
    ["entity-type Account -> Company", "collection accounts -> companies", "list AccountSize -> CompanySize"],
  ],
  ["the plural alone", { ticket: ["Ticket", "Cases"] }, ["collection tickets -> cases"]],
  ["a choice", { "sizes:SMB": "Small" }, ["choice SMB -> Small"]],
  ["a choice as another one is called: both would be ambiguous", { "sizes:SMB": "Enterprise" }, []],
  [
    "two choices that swap their labels",
    { "sizes:SMB": "Enterprise", "sizes:Enterprise": "SMB" },
    ["choice Enterprise -> SMB", "choice SMB -> Enterprise"],
  ],
  [
    "two fields that swap their labels",
    { "quote_item.price": "Quantity", "quote_item.quantity": "Price" },
    ["field price -> quantity", "field quantity -> price"],
  ],
  ["only the writing of a label", { "quote.total": "total " }, []],
])("%s", (_, labels, offers) => {
  expect(offered(relabel(acmeAccount(), labels), lockOf(acmeAccount()))).toEqual(offers);
});

test("a label that another field goes by gives a number; an override is left alone", () => {
  const before = oneEntity(["contact_field14", "Segment"], ["contact_field15", "Tier"]);
  const after = oneEntity(["contact_field14", "Tier"], ["contact_field15", "Tier"]);
  expect(offered(after, lockOf(before))).toEqual(["field segment -> tierField14"]);
  const overrides = new Map([["id:contact", new Map([["id:contact_field14", "segment"]])]]);
  expect(offered(after, lockOf(before), overrides)).toEqual([]);
});

test("a name that went to an alias is offered again when the label comes back", () => {
  const first = oneEntity(["contact_field14", "Segment"]);
  const second = oneEntity(["contact_field14", "Tier"]);
  const renamed = adoptNames(lockOf(first), renameOffers(second, lockOf(first), new Map()), { aliasSince: "1.0.0" });
  expect(offered(second, renamed)).toEqual([]);
  expect(offered(first, renamed)).toEqual(["field tier -> segment"]);
});

test("adopting all offers leaves none, and gives the names offered", () => {
  const after = relabel(acmeAccount(), {
    contact: ["Person", "People"],
    "contact.contact_field14": "Group",
    "segments:SMB": "Small",
  });
  const lock = lockOf(acmeAccount());
  const adopted = adoptNames(lock, renameOffers(after, lock, new Map()), { aliasSince: null });
  expect(offered(after, adopted)).toEqual([]);
  const { model } = assignNames(after, adopted, new Map());
  const person = model.entities.find(({ key }) => key === "contact");
  expect([person?.typeName, person?.collection]).toEqual(["Person", "people"]);
  expect(model.lists.find(({ id }) => id === "segments")).toMatchObject({
    name: "PersonGroup",
    choices: [{ literal: "Small" }, { literal: "Enterprise" }],
  });
});

test("adopting some leaves the others, and the lock that was given as it was", () => {
  const after = relabel(acmeAccount(), { "quote.total": "Sum", "quote_item.price": "Unit Price" });
  const lock = lockOf(acmeAccount());
  const [unitPrice, sum] = renameOffers(after, lock, new Map());
  const adopted = adoptNames(lock, sum === undefined ? [] : [sum], { aliasSince: "1.0.0" });
  expect(renameOffers(after, adopted, new Map())).toEqual([unitPrice]);
  expect(adopted.entities.get("id:quote")?.aliases).toEqual(new Map([["id:total", { name: "total", since: "1.0.0" }]]));
  expect(lock.entities.get("id:quote")?.aliases).toEqual(new Map());
});

test("swapped names keep no alias: the old name means the other field now", () => {
  const after = relabel(acmeAccount(), { "quote_item.price": "Quantity", "quote_item.quantity": "Price" });
  const lock = lockOf(acmeAccount());
  const adopted = adoptNames(lock, renameOffers(after, lock, new Map()), { aliasSince: "1.0.0" });
  expect(adopted.entities.get("id:quote_item")).toMatchObject({
    fields: new Map([
      ["id:price", "quantity"],
      ["id:quantity", "price"],
    ]),
    aliases: new Map(),
  });
});
