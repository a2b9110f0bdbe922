import { expect, test } from "vitest";
import { entity, field } from "../model/account-fixture.js";
import { both, freeagentModel, plusEntity, reference, typed, withEntity, withoutEntity } from "./drift-fixture.js";
import { toldOf, type ToldRow } from "./told.js";

const deal = entity("deal", "Deal", { fields: [field("title", "Title")] });

const rows: readonly ToldRow[] = [
  [
    "an address",
    (model) => ({ ...model, api: { ...model.api, url: "https://sandbox.example.com" } }),
    [': account.url-changed: "https://freeagent.network" -> "https://sandbox.example.com"'],
  ],
  ["an entity more", plusEntity(deal), ["deal: entity.added: null -> null"]],
  ["an entity less", withoutEntity("custom_app_1"), ["custom_app_1: entity.removed: null -> null"]],
  [
    "labels of an entity",
    withEntity("contact", () => ({ label: "Person", labelPlural: "People" })),
    ['contact: entity.plural-relabelled: "Contacts" -> "People"', 'contact: entity.relabelled: "Contact" -> "Person"'],
  ],
  [
    "an entity of the account's own",
    withEntity("contact", () => ({ custom: true })),
    ['contact: entity.origin-changed: "built-in" -> "custom"'],
  ],
  [
    "no more one of its own",
    withEntity("custom_app_1", () => ({ custom: false })),
    ['custom_app_1: entity.origin-changed: "custom" -> "built-in"'],
  ],
  [
    "another system name, which its references and lines follow",
    both(
      withEntity("logo", () => ({ key: "company" })),
      typed("contact.logo_id", reference("company")),
    ),
    ['company: entity.key-changed: "logo" -> "company"'],
  ],
  [
    "methods, in alphabetical order",
    withEntity("contact", () => ({ methods: ["list", "updateMany", "addNote"] })),
    [
      'contact: entity.method-added: null -> "addNote"',
      'contact: entity.method-added: null -> "updateMany"',
      'contact: entity.method-removed: "count" -> null',
      'contact: entity.method-removed: "create" -> null',
      'contact: entity.method-removed: "delete" -> null',
      'contact: entity.method-removed: "first" -> null',
      'contact: entity.method-removed: "get" -> null',
      'contact: entity.method-removed: "iterate" -> null',
      'contact: entity.method-removed: "update" -> null',
    ],
  ],
  [
    "paths",
    withEntity("contact", () => ({ paths: { collection: "/people/", item: null } })),
    ['contact: entity.paths-changed: ["/contacts/","/contacts/{id}/"] -> ["/people/"]'],
  ],
  [
    "no paths any more",
    withEntity("contact", () => ({ paths: null })),
    ['contact: entity.paths-changed: ["/contacts/","/contacts/{id}/"] -> []'],
  ],
  [
    "a line more",
    withEntity("contact", () => ({ lines: ["quote_item"] })),
    ['contact: line.added: null -> "Quote Item (quote_item)"'],
  ],
  [
    "a line less",
    withEntity("quote", () => ({ lines: [] })),
    ['quote: line.removed: "Quote Item (quote_item)" -> null'],
  ],
  [
    "lines of an entity that is not listed",
    withEntity("quote", () => ({ lines: ["quote_item", "parcel"] })),
    ['quote: line.added: null -> "parcel"'],
  ],
  [
    "and no more",
    withEntity("quote", () => ({ lines: ["quote_item"] })),
    ['quote: line.removed: "parcel" -> null'],
    withEntity("quote", () => ({ lines: ["quote_item", "parcel"] })),
  ],
  [
    "lines of an entity that goes with them",
    both(
      withoutEntity("quote_item"),
      withEntity("quote", () => ({ lines: [] })),
    ),
    ["quote_item: entity.removed: null -> null", 'quote: line.removed: "Quote Item (quote_item)" -> null'],
  ],
  [
    "another template",
    withEntity("contact", () => ({ template: "template:2" })),
    ['contact: template.default-switched: "template:1" -> "template:2"'],
  ],
  [
    "a template where none was told",
    withEntity("logo", () => ({ template: "template:7" })),
    ['logo: template.default-switched: null -> "template:7"'],
  ],
  ["a template that is null, and none", withEntity("logo", () => ({ template: null })), []],
];

test.each(rows)("told of %s", (_name, change, want, before = (model) => model) => {
  expect(toldOf(before(freeagentModel), change)).toEqual(want.toSorted());
});
