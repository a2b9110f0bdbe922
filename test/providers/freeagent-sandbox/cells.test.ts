import { describe, expect, test } from "vitest";
import { fieldId } from "./account-fixture.js";
import { document } from "./documents.js";
import { openSandbox, type SandboxClient } from "./sandbox-client.js";

/** The cell of one field, as a listing answers it for a record with these values. */
async function listed(client: SandboxClient, entity: string, key: string, values: object): Promise<unknown> {
  const { id } = client.sandbox.store.create(entity, { ...values });
  const filters = [{ field_name: "id", operator: "equals", values: [id] }];
  const answer = await client.ask(document("listEntityValues"), { entity, fields: [key], filters });
  return answer.at("listEntityValues", "entity_values", 0, "field_values", key);
}

describe("cells of a listing", () => {
  const same = (value: unknown, type: string): object => ({ value, display_value: value, type, metadata: null });
  const rows: readonly (readonly [string, string, object, object])[] = [
    ["text", "first_name", { first_name: "Ann" }, same("Ann", "text")],
    ["an empty text", "first_name", { first_name: null }, same(null, "text")],
    ["the record's number", "seq_id", {}, same("CON1026", "ID")],
    ["a joined name", "full_name", { first_name: "Ann", last_name: "Lee" }, same("Ann Lee", "text")],
    ["e-mail", "work_email", { work_email: "ann@example.com" }, same("ann@example.com", "email")],
    ["phone", "work_phone", { work_phone: "+15550000001" }, same("+15550000001", "phone")],
    ["a number, shown as a number", "lead_score", { lead_score: 3 }, same(3, "number")],
    ["a boolean", "contact_field3", { contact_field3: false }, same(false, "boolean")],
    ["a date", "contact_field1", { contact_field1: "2020-10-06" }, same("2020-10-06", "Date")],
    ["an instant of the server's", "created_at", {}, same("2025-07-01T12:00:00.000Z", "datetimecomplete")],
    ["an empty choice has no value", "contact_field14", {}, { type: "Catalog", metadata: null }],
    ["so has one of several", "contact_field15", { contact_field15: [] }, { type: "Catalog", metadata: null }],
    [
      "a choice",
      "contact_field14",
      { contact_field14: "c2" },
      { value: "c2", display_value: "Enterprise", type: "Catalog", metadata: null },
    ],
    [
      "several choices",
      "contact_field15",
      { contact_field15: ["c3", "c1"] },
      { value: ["c3", "c1"], display_value: ["公共部門", "SMB"], type: "Catalog", metadata: null },
    ],
  ];

  test.each(rows)("%s", async (_, key, values, want) => {
    const client = await openSandbox();
    expect(await listed(client, "contact", key, values)).toEqual({ id: fieldId("contact", key), ...want });
  });

  test("a reference to a record has no metadata, and its title as it is now", async () => {
    const client = await openSandbox();
    const { id } = client.sandbox.store.create("logo", { name: "Kite" });
    expect(await listed(client, "contact", "logo_id", { logo_id: id })).toEqual({
      id: fieldId("contact", "logo_id"),
      value: id,
      display_value: "Kite",
      type: "reference",
    });
  });

  test("a reference to a user has the nine members", async () => {
    const client = await openSandbox();
    const person = client.sandbox.store.people[1];
    const name = `${person?.firstName} ${person?.lastName}`;
    expect(await listed(client, "contact", "lead_owner_id", { lead_owner_id: person?.id ?? null })).toEqual({
      id: fieldId("contact", "lead_owner_id"),
      value: person?.id,
      display_value: name,
      type: "immutableReference",
      metadata: {
        full_name: name,
        first_name: person?.firstName,
        last_name: person?.lastName,
        portrait_url: null,
        email_address: person?.email,
        extra_info: true,
        id: person?.id,
        display_name: name,
        deleted: false,
      },
    });
  });

  test("a mirror shows the far record's choice", async () => {
    const client = await openSandbox();
    const { id } = client.sandbox.store.create("logo", { name: "Kite", logo_field49: "c1" });
    expect(await listed(client, "contact", "contact_field68", { logo_id: id })).toEqual({
      id: fieldId("contact", "contact_field68"),
      value: "c1",
      display_value: "SMB",
      type: "reference_join",
      metadata: null,
    });
  });
});

describe("which cells are answered", () => {
  const keysOf = (value: unknown): readonly string[] => Object.keys(Object(value)).toSorted();

  test("a listing answers the fields asked for, else all in use", async () => {
    const client = await openSandbox({ records: 1 });
    const list = async (fields?: readonly string[]): Promise<readonly string[]> => {
      const answer = await client.ask(document("listEntityValues"), { entity: "contact", fields });
      return keysOf(answer.at("listEntityValues", "entity_values", 0, "field_values"));
    };
    expect(await list(["work_email", "contact_field5"])).toEqual(["contact_field5", "work_email"]);
    const all = await list();
    expect(all).toHaveLength(19);
    expect(all).not.toContain("contact_field5");
  });

  test("an update leaves out what is empty, and the plain text it has just written", async () => {
    const client = await openSandbox({ empty: true });
    const { id } = client.sandbox.store.create("contact", { first_name: "Ann", last_name: "Lee", lead_score: 1 });
    const answer = await client.ask(document("updateEntity"), {
      entity: "contact",
      id,
      field_values: { first_name: "Anna", lead_score: 2 },
    });
    const cells = answer.at("updateEntity", "entity_value", "field_values");
    expect(keysOf(cells)).toEqual(["created_at", "full_name", "last_name", "lead_score", "seq_id", "updated_by"]);
    expect(cells).toMatchObject({ full_name: { value: "Anna Lee" }, lead_score: { value: 2 } });
    expect(client.sandbox.store.get("contact", id)?.values["first_name"]).toBe("Anna");
  });

  test("a composite: seven members for a user, bare cells for the lines", async () => {
    const client = await openSandbox();
    const { store } = client.sandbox;
    const [company] = store.list("logo");
    const answer = await client.ask(document("upsertCompositeEntity"), {
      entity: "quote",
      field_values: { quote_field8: "2020-10-06", owner_id: store.people[0]?.id },
      children: [{ entity: "sub", field_values: { sub_field0: company?.id, sub_field2: 1 } }],
    });
    const result = answer.at("upsertCompositeEntity");
    expect(result).toMatchObject({
      entity_value: { field_values: { quote_field8: { value: "2020-10-06", type: "Date" } } },
    });
    const owner = answer.at("upsertCompositeEntity", "entity_value", "field_values", "owner_id", "metadata");
    expect(keysOf(owner)).toEqual([
      "deleted",
      "display_name",
      "email_address",
      "first_name",
      "full_name",
      "id",
      "last_name",
    ]);
    expect(answer.at("upsertCompositeEntity", "children", 0, "field_values")).toEqual({
      sub_field0: { id: fieldId("sub", "sub_field0"), value: company?.id, type: "reference" },
      sub_field2: { id: fieldId("sub", "sub_field2"), value: 1, display_value: 1, type: "number" },
    });
  });
});
