import { expect, test } from "vitest";
import { compareModels } from "../../generator/drift/compare/models.js";
import type { FieldType } from "../../generator/model/model.js";
import { field } from "../model/account-fixture.js";
import {
  choice,
  freeagentModel,
  limited,
  plusField,
  plusList,
  reference,
  typed,
  withChoices,
  withField,
  withoutField,
  withoutList,
} from "./drift-fixture.js";
import { toldOf, type ToldRow } from "./told.js";

const industryOf = (of: string, key: string): FieldType => ({
  kind: "mirror",
  of: { entity: `id:${of}`, field: `id:${key}` },
  type: choice("list:industry"),
});

const rows: readonly ToldRow[] = [
  ["a field more", plusField("contact", field("fax", "Fax")), ['contact.fax: field.added: null -> "text"']],
  [
    "a required field more",
    plusField("contact", field("fax", "Fax", { required: true })),
    ['contact.fax: field.added-required: null -> "text"'],
  ],
  [
    "a required field more that nobody can write",
    plusField("contact", field("fax", "Fax", { required: true, creatable: false })),
    ['contact.fax: field.added: null -> "text"'],
  ],
  ["a field less", withoutField("contact.contact_field1"), ['contact.contact_field1: field.removed: "number" -> null']],
  [
    "a mirror less",
    withoutField("contact.industry"),
    ['contact.industry: field.removed: "choice of Account (logo), Industry (industry)" -> null'],
  ],
  [
    "a required field that comes back, and that nobody can write",
    withField("contact.legacy_code", { active: true }),
    ["contact.legacy_code: field.reactivated: null -> null"],
    withField("contact.legacy_code", { creatable: false }),
  ],
  [
    "what a field is called",
    withField("contact.born", { label: "Born", key: "birthday" }),
    [
      'contact.birthday: field.key-changed: "born" -> "birthday"',
      'contact.birthday: field.relabelled: "Birthday" -> "Born"',
    ],
  ],
  [
    "a field of the account's own",
    withField("contact.born", { custom: true }),
    ['contact.born: field.origin-changed: "built-in" -> "custom"'],
  ],
  [
    "a default",
    withField("contact.born", { defaultValue: null }),
    ['contact.born: field.default-changed: "1970-01-01" -> null'],
  ],
  [
    "the vendor's word for a type",
    withField("contact.work_email", { vendorType: "e-mail" }),
    ['contact.work_email: field.vendor-type-changed: "email" -> "e-mail"'],
  ],
  [
    "limits",
    limited("contact.contact_field1", { minimum: -1, maximum: 9, maxLength: 3 }),
    [
      'contact.contact_field1: field.limit-tightened: "maximum 10" -> "maximum 9"',
      'contact.contact_field1: field.limit-tightened: null -> "maxLength 3"',
      'contact.contact_field1: field.limit-widened: "minimum 0" -> "minimum -1"',
    ],
  ],
  ["no limit", limited("contact.first_name", {}), ['contact.first_name: field.limit-widened: "maxLength 80" -> null']],
  [
    "a type",
    typed("contact.contact_field1", { kind: "date" }),
    ['contact.contact_field1: field.type-changed: "number" -> "date"'],
  ],
  [
    "a type of many words",
    typed("contact.born", choice("list:segment", { multiple: true, open: true })),
    ['contact.born: field.type-changed: "date" -> "choice, multiple, open"'],
  ],
  [
    "a type of none",
    typed("contact.segment", { kind: "list" }),
    ['contact.segment: field.type-changed: "choice" -> "list of texts"'],
  ],
  [
    "references to many",
    typed("contact.born", reference("logo", true)),
    ['contact.born: field.type-changed: "date" -> "reference to Account (logo), multiple"'],
  ],
  [
    "a reference to nobody knows what",
    typed("contact.born", reference(null)),
    ['contact.born: field.type-changed: "date" -> "reference to any record"'],
  ],
  [
    "a structure",
    typed("contact.channels", {
      kind: "structure",
      read: { schema: "Person", property: "channels" },
      write: null,
    }),
    ['contact.channels: field.structure-changed: "structure Contact.channels" -> "structure Person.channels"'],
  ],
  [
    "a custom type",
    typed("contact.born", { kind: "custom", ts: "Day", from: "./day.js" }),
    ['contact.born: field.type-changed: "date" -> "custom Day from ./day.js"'],
  ],
  [
    "another custom type",
    typed("contact.born", { kind: "custom", ts: "Night", from: "./day.js" }),
    ['contact.born: field.type-changed: "custom Day from ./day.js" -> "custom Night from ./day.js"'],
    typed("contact.born", { kind: "custom", ts: "Day", from: "./day.js" }),
  ],
  [
    "a target",
    typed("contact.logo_id", reference("quote")),
    ['contact.logo_id: reference.target-changed: "Account (logo)" -> "Quote (quote)"'],
  ],
  [
    "a target that is not listed, and several",
    typed("contact.logo_id", reference("parcel", true)),
    [
      "contact.logo_id: field.type-changed:single-to-multiple: null -> null",
      'contact.logo_id: reference.target-changed:lost: "Account (logo)" -> "parcel"',
    ],
  ],
  [
    "a target that is not listed for another such",
    typed("contact.logo_id", reference("crate")),
    ['contact.logo_id: reference.target-changed: "parcel" -> "crate"'],
    typed("contact.logo_id", reference("parcel")),
  ],
  [
    "a source",
    typed("contact.industry", industryOf("contact", "segment")),
    [
      'contact.industry: mirror.source-changed: "Account (logo), Industry (industry)" -> "Contact (contact), Segment (segment)"',
    ],
  ],
  [
    "a source of another field",
    typed("contact.industry", industryOf("logo", "name")),
    ['contact.industry: mirror.source-changed: "Account (logo), Industry (industry)" -> "Account (logo), Name (name)"'],
  ],
  [
    "a source that is not listed",
    typed("contact.industry", industryOf("parcel", "weight")),
    ['contact.industry: mirror.source-changed: "Account (logo), Industry (industry)" -> "id:parcel, id:weight"'],
  ],
  [
    "no mirror any more",
    typed("contact.industry", choice("list:industry")),
    ['contact.industry: mirror.source-changed: "Account (logo), Industry (industry)" -> null'],
  ],
  [
    "a mirror for a choice",
    typed("logo.industry", industryOf("contact", "industry")),
    ['logo.industry: mirror.source-changed: null -> "Contact (contact), Account Industry (industry)"'],
  ],
  [
    "another list, and several of it",
    typed("contact.segment", choice("list:industry", { multiple: true })),
    [
      "contact.segment: field.type-changed:single-to-multiple: null -> null",
      'contact.segment: list.replaced: ["SMB","Enterprise","Public"] -> ["Farming","Fishing"]',
    ],
  ],
  [
    "a list that is nowhere",
    typed("contact.segment", choice("list:lost")),
    ['contact.segment: list.replaced: ["SMB","Enterprise","Public"] -> []'],
  ],
  [
    "a list that comes late",
    plusList({ id: "list:late", choices: [{ id: "l1", label: "Late" }] }),
    ['contact.segment: list.added: null -> ["Late"]'],
    typed("contact.segment", choice("list:late")),
  ],
  [
    "a list that goes",
    withoutList("list:segment"),
    ['contact.other_segments: list.removed: ["SMB","Enterprise","Public"] -> null'],
  ],
  [
    "choices",
    withChoices("list:segment", ([, second]) => [
      { id: "s9", label: "Charity" },
      { id: "s2", label: `Large ${second?.label ?? ""}` },
      { id: "s3", label: "Public" },
    ]),
    [
      'contact.other_segments.Charity: choice.added: null -> "Charity"',
      'contact.other_segments.Large Enterprise: choice.relabelled: "Enterprise" -> "Large Enterprise"',
      'contact.other_segments.SMB: choice.removed: "SMB" -> null',
    ],
  ],
  [
    "their order",
    withChoices("list:segment", ([first, second, third]) => [first, third, second].filter((one) => one !== undefined)),
    ['contact.other_segments: choice.reordered: ["SMB","Enterprise","Public"] -> ["SMB","Public","Enterprise"]'],
  ],
];

test.each(rows)("told of %s", (_name, change, want, before = (model) => model) => {
  expect(toldOf(before(freeagentModel), change)).toEqual(want.toSorted());
});

test.each([
  ["text", "email", "field.type-changed:format"],
  ["phone", "url", "field.type-changed:format"],
  ["url", "phone", "field.type-changed:format"],
  ["money", "number", "field.type-changed:number-meaning"],
  ["dateTime", "date", "field.type-changed:time-precision"],
  ["email", "money", "field.type-changed:text-to-number"],
  ["money", "phone", "field.type-changed:number-to-text"],
  ["text", "date", "field.type-changed"],
  ["date", "text", "field.type-changed"],
  ["number", "date", "field.type-changed"],
  ["dateTime", "money", "field.type-changed"],
  ["boolean", "json", "field.type-changed"],
  ["id", "text", "field.type-changed"],
] as const)("%s to %s: %s", (was, is, want) => {
  const before = typed("contact.born", { kind: was })(freeagentModel);
  const [change] = compareModels(before, typed("contact.born", { kind: is })(before));
  expect(change).toMatchObject({ kind: want, before: was, after: is });
});
