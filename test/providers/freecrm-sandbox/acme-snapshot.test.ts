import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMetadata } from "../../../generator/providers/freeagent/metadata.js";
import { canonicalJson } from "../../../generator/snapshot/snapshot.js";

const text = readFileSync(new URL("../../../schemas/acme/metadata.json", import.meta.url), "utf8");
const metadata = readMetadata({ account: "acme", files: new Map([["metadata.json", text]]) });
const { entities, lists } = metadata;
const fields = entities.flatMap((entity) => entity.fields.map((field) => ({ entity: entity.name, ...field })));
const labels = fields.map((field) => field.name_label);

describe("schemas/acme", () => {
  it("is laid out as pull writes it", () => {
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    expect(entities.map((entity) => entity.entity_id)).toEqual(entities.map((entity) => entity.entity_id).toSorted());
    for (const entity of entities)
      expect(entity.fields.map((field) => field.id)).toEqual(entity.fields.map((field) => field.id).toSorted());
  });

  it("has no id twice, and no field name twice in an app", () => {
    const ids = [...entities.map((entity) => entity.entity_id), ...fields.map((field) => field.id), ...lists.keys()];
    const choices = [...lists.values()].flatMap((list) => list.map((choice) => choice.id));
    expect(new Set([...ids, ...choices]).size).toBe(ids.length + choices.length);
    expect(new Set(fields.map((field) => `${field.entity}.${field.name}`)).size).toBe(fields.length);
  });

  it("refers only to what it holds, but for the subteams, which the account does not list", () => {
    const entityIds = new Set(entities.map((entity) => entity.entity_id));
    const dangling = fields.filter(
      (field) => field.catalog_type_id === null && !entityIds.has(field.reference_fa_entity_id ?? "contact"),
    );
    expect(
      new Set(dangling.filter((field) => field.reference_fa_entity_id !== null).map((field) => field.name)),
    ).toEqual(new Set(["subteam_id"]));
    for (const field of fields) {
      if (field.catalog_type_id !== null) expect(lists.has(field.catalog_type_id)).toBe(true);
      if (field.reference_field_id !== null)
        expect(fields.some((far) => far.id === field.reference_field_id && far.active)).toBe(true);
    }
  });

  it.each([
    ["contact", "Contact", "Contacts"],
    ["logo", "Account", "Accounts"],
    ["deal", "Opportunity", "Opportunities"],
    ["task", "Task", "Tasks"],
    ["agent", "User", "Users"],
    ["quote", "Quote", "Quotes"],
    ["quote_item", "Quote Line", "Quote Lines"],
    ["ticket", "Ticket", "Tickets"],
    ["documentation", "Documentation", "Documentation"],
    ["custom_app_12", "案件", "案件一覧"],
    ["custom_app_31", "Record", "Records"],
  ])("has the app %s, labelled %s", (name, label, plural) => {
    expect(entities.find((entity) => entity.name === name)).toMatchObject({ label, label_plural: plural });
  });

  it.each([
    "ID",
    "text",
    "note",
    "profile",
    "email",
    "email list",
    "phone",
    "url",
    "number",
    "currency",
    "boolean",
    "status",
    "Date",
    "datetimecomplete",
    "reference",
    "multi_reference",
    "reference_join",
    "thumbnail",
    "schedule",
  ])("has a field of the type %s", (type) => {
    expect(fields.some((field) => field.main_type === type)).toBe(true);
  });

  it.each<[string, (field: (typeof fields)[number]) => boolean]>([
    ["deactivated", (field) => !field.active],
    ["required", (field) => field.is_required === true],
    ["unique", (field) => field.is_unique === true],
    ["of a default value", (field) => field.default_value !== null],
    ["of one choice", (field) => field.catalog_type_id !== null && field.main_type === "reference"],
    ["of several choices", (field) => field.catalog_type_id !== null && field.main_type === "multi_reference"],
    ["a link to a user", (field) => field.reference_fa_entity_name === "agent"],
    ["a link to several records", (field) => field.main_type === "multi_reference" && field.catalog_type_id === null],
    ["a line's parent", (field) => field.name === "parent_entity_reference_id" && field.entity === "quote_item"],
    ["without a label", (field) => field.name_label === null],
  ])("has a field that is %s", (_, is) => {
    expect(fields.some(is)).toBe(true);
  });

  it.each([
    "Segment",
    "Language(s)",
    "Re-Market Reason",
    "2nd Address",
    "% Discount",
    "???",
    "11 to 20 users",
    "Größe",
    "会社名",
    "Заметка",
    "الاسم",
    "🎯🚀",
    "__proto__",
    "constructor",
    "contact.first_name",
    "class",
    "delete",
    "Ends a comment */ early",
  ])("has a field labelled %s", (label) => {
    expect(labels).toContain(label);
  });

  it("has labels that clash within an app", () => {
    const clashing = (entity: string, wanted: readonly string[]): readonly string[] =>
      fields
        .filter((field) => field.entity === entity && wanted.includes(field.name_label ?? ""))
        .map((field) => field.name)
        .toSorted();
    expect(clashing("contact", ["Contact Owner"])).toEqual(["contact_field44", "lead_owner_id"]);
    expect(clashing("contact", ["Work Email", "work-email"])).toEqual(["contact_field41", "work_email"]);
    expect(clashing("deal", ["Discount"])).toEqual(["deal_field11", "deal_field12"]);
    expect(clashing("custom_app_31", ["Weight", "weight"])).toEqual(["custom_app_31_field8", "custom_app_31_field9"]);
    expect(clashing("custom_app_31", ["ID"])).toEqual(["custom_app_31_field12", "seq_id"]);
  });

  it("has the segments that people know", () => {
    const segment = fields.find((field) => field.name === "contact_field14");
    expect(segment?.name_label).toBe("Segment");
    expect(lists.get(segment?.catalog_type_id ?? "")?.map((choice) => choice.name)).toEqual([
      "SMB",
      "Mid-Market",
      "Enterprise",
    ]);
  });

  it("shares lists between fields of several apps, has equal labels in one list, and labels that need escaping", () => {
    const users = [...lists.keys()].map(
      (id) => new Set(fields.filter((field) => field.catalog_type_id === id).map((field) => field.entity)),
    );
    expect(users.filter((apps) => apps.size > 1).length).toBeGreaterThanOrEqual(3);
    const names = [...lists.values()].map((list) => list.map((choice) => choice.name));
    expect(names.some((list) => new Set(list).size < list.length)).toBe(true);
    expect(names.flat()).toEqual(
      expect.arrayContaining(['"Works as designed"', "Won't fix", "C:\\temp is full", "__proto__"]),
    );
  });
});
