import { describe, expect, test } from "vitest";
import type { FieldType } from "../../../generator/model/model.js";
import { fieldType, isReadOnly } from "../../../generator/providers/freeagent/field-types.js";
import type { FieldMetadata } from "../../../generator/providers/freeagent/metadata.js";

function metadata(main_type: string | null, members: Partial<FieldMetadata> = {}): FieldMetadata {
  return {
    id: "f1",
    name: "contact_field1",
    name_label: "Field",
    main_type,
    is_required: null,
    is_visible: true,
    is_unique: null,
    default_value: null,
    catalog_type_id: null,
    reference_field_id: null,
    reference_fa_entity_id: null,
    reference_fa_entity_name: null,
    active: true,
    ...members,
  };
}

const list = { catalog_type_id: "list-1" } as const;
const logo = { reference_fa_entity_id: "logo-id", reference_fa_entity_name: "logo" } as const;
const choice = { kind: "choice", list: "list-1", multiple: false, open: false } as const;

const rows: readonly (readonly [type: string | null, members: Partial<FieldMetadata>, want: FieldType])[] = [
  // The six that are printed.
  ["email", {}, { kind: "email" }],
  ["ID", {}, { kind: "id" }],
  ["thumbnail", {}, { kind: "url" }],
  ["datetimecomplete", {}, { kind: "dateTime" }],
  ["reference", { ...logo }, { kind: "reference", to: "logo", multiple: false }],
  [
    "reference_join",
    { ...logo, reference_field_id: "f9" },
    {
      kind: "mirror",
      of: { entity: "logo-id", field: "f9" },
      type: { kind: "unknown", vendorType: "reference_join" },
    },
  ],
  // A choice list is what has a catalog type.
  ["reference", { ...list, reference_fa_entity_name: "catalog_type" }, choice],
  ["Catalog", list, choice],
  ["stage", list, choice],
  ["status", list, choice],
  ["never heard of", list, choice],
  ["multi_reference", list, { ...choice, multiple: true }],
  ["Multi Choice List", list, { ...choice, multiple: true }],
  ["status", {}, { kind: "text" }],
  ["boolean", {}, { kind: "boolean" }],
  ["multi_reference", { ...logo }, { kind: "reference", to: "logo", multiple: true }],
  ["immutableReference", { ...logo }, { kind: "reference", to: "logo", multiple: false }],
  ["reference", { reference_fa_entity_name: "not_listed" }, { kind: "reference", to: null, multiple: false }],
  ["reference", {}, { kind: "reference", to: null, multiple: false }],
  ["text", {}, { kind: "text" }],
  ["note", {}, { kind: "text" }],
  ["profile", {}, { kind: "text" }],
  ["email list", {}, { kind: "list" }],
  ["phone", {}, { kind: "phone" }],
  ["url", {}, { kind: "url" }],
  ["number", {}, { kind: "number" }],
  ["currency", {}, { kind: "money" }],
  ["money", {}, { kind: "money" }],
  ["Date", {}, { kind: "date" }],
  ["date", {}, { kind: "date" }],
  ["datetime", {}, { kind: "dateTime" }],
  ["Date Time", {}, { kind: "dateTime" }],
  // Not understood.
  ["schedule", {}, { kind: "unknown", vendorType: "schedule" }],
  ["stage", {}, { kind: "unknown", vendorType: "stage" }],
  ["reference join", {}, { kind: "unknown", vendorType: "reference join" }],
  ["__proto__", {}, { kind: "unknown", vendorType: "__proto__" }],
  ["constructor", {}, { kind: "unknown", vendorType: "constructor" }],
  ["", {}, { kind: "unknown", vendorType: "" }],
  [null, {}, { kind: "unknown", vendorType: "" }],
];

describe("fieldType", () => {
  test.each(rows)("%s %o", (type, members, want) => {
    const knows = { entity: (field: FieldMetadata) => (field.reference_fa_entity_name === "logo" ? "logo" : null) };
    expect(fieldType(metadata(type, members), knows)).toEqual(want);
  });
});

describe("isReadOnly", () => {
  test.each([
    ["ID", "seq_id", true],
    ["ID", "contact_field1", true],
    ["thumbnail", "contact_field57", true],
    ["reference_join", "contact_field68", true],
    ["datetimecomplete", "created_at", true],
    ["datetimecomplete", "updated_at", true],
    ["reference", "created_by", true],
    ["reference", "updated_by", true],
    ["datetimecomplete", "last_activity", true],
    ["datetimecomplete", "contact_field21", false],
    ["reference", "parent_entity_reference_id", false],
    ["reference", "lead_owner_id", false],
    ["url", "website", false],
    ["schedule", "contact_field3", false],
  ])("%s %s: %s", (type, name, want) => {
    expect(isReadOnly(metadata(type, { name }))).toBe(want);
  });
});
