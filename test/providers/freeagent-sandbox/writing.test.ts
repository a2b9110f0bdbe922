import { describe, expect, test } from "vitest";
import type { Entity } from "../../../generator/model/model.js";
import { interpret } from "../../../generator/providers/freeagent/interpret.js";
import { entityIds, fieldId, model, segmentList, snapshot } from "./account-fixture.js";
import { document } from "./documents.js";
import { openSandbox } from "./sandbox-client.js";

const create = document("createEntity");
const update = document("updateEntity");

describe("createEntity and updateEntity refuse", () => {
  test.each<[string, object, string]>([
    ["an unknown field", { last_name: "x", nothing: 1 }, 'Field "nothing" does not exist on "contact".'],
    ["a key of the prototype", JSON.parse('{"last_name":"x","__proto__":1}'), 'Field "__proto__" does not exist'],
    ["a required field that is missing", { first_name: "x" }, 'Field "last_name" is required.'],
    ["a required field that is null", { last_name: null }, 'Field "last_name" is required.'],
    ["a required field that is empty", { last_name: "" }, 'Field "last_name" is required.'],
    ["a number of the server's", { last_name: "x", seq_id: "CON1" }, 'Field "seq_id" is read-only.'],
    ["an instant of the server's", { last_name: "x", created_at: "2020-01-01" }, 'Field "created_at" is read-only.'],
    ["a mirror", { last_name: "x", contact_field68: "c1" }, 'Field "contact_field68" is read-only.'],
    ["a thumbnail", { last_name: "x", contact_field6: "x" }, 'Field "contact_field6" is read-only.'],
    ["a deactivated field", { last_name: "x", contact_field5: "x" }, 'Field "contact_field5" is read-only.'],
    ["a number for a text", { last_name: 7 }, 'Invalid value for "last_name": expected a text, got 7.'],
    ["a text for a number", { last_name: "x", lead_score: "7" }, 'expected a number, got "7"'],
    ["a text for a boolean", { last_name: "x", contact_field3: "true" }, 'expected true or false, got "true"'],
    ["an instant for a day", { last_name: "x", contact_field1: "2020-01-01T00:00:00Z" }, "expected YYYY-MM-DD"],
    ["a day that is none", { last_name: "x", contact_field1: "2020-02-30" }, "expected YYYY-MM-DD"],
    ["a date in words", { last_name: "x", contact_field2: "1 May 2020" }, "expected YYYY-MM-DD or an ISO instant"],
    ["a choice by its label", { last_name: "x", contact_field14: "SMB" }, "expected the id of an entry"],
    ["several choices for one", { last_name: "x", contact_field14: ["c1"] }, "expected a text"],
    ["one choice for several", { last_name: "x", contact_field15: "c1" }, "expected a list"],
    ["a choice by its label among several", { last_name: "x", contact_field15: ["c1", "SMB"] }, "the id of an entry"],
    ["a record that is not there", { last_name: "x", logo_id: "nobody" }, "expected the id of a record of logo"],
    ["a user that is not there", { last_name: "x", lead_owner_id: "nobody" }, "expected the id of a record"],
  ])("%s", async (_, field_values, message) => {
    const { sandbox, refusal } = await openSandbox({ records: 1 });
    expect(await refusal(create, { entity: "contact", field_values })).toContain(message);
    expect(sandbox.store.list("contact")).toHaveLength(1);
    if (message.endsWith("is required.") && !("last_name" in field_values)) return;
    const before = sandbox.store.list("contact")[0];
    const variables = { entity: "contact", id: before?.id, field_values };
    expect(await refusal(update, variables)).toContain(message);
    expect(sandbox.store.list("contact")).toEqual([before]);
  });

  test("a value that is taken, whatever its case; a record's own is not", async () => {
    const { sandbox, ask, refusal } = await openSandbox({ empty: true });
    const ann = sandbox.store.create("contact", { last_name: "a", work_email: "ann@example.com" });
    const field_values = { last_name: "b", work_email: "ANN@example.com" };
    expect(await refusal(create, { entity: "contact", field_values })).toContain("is unique");
    await ask(update, { entity: "contact", id: ann.id, field_values });
    await ask(create, { entity: "contact", field_values: { last_name: "c", work_email: null } });
    await ask(create, { entity: "contact", field_values: { last_name: "d", work_email: "" } });
  });

  test("field values that are no object, and a record that is not there", async () => {
    const { refusal } = await openSandbox({ empty: true });
    expect(await refusal(create, { entity: "contact", field_values: ["x"] })).toContain("must be an object");
    const variables = { entity: "contact", id: "nobody", field_values: {} };
    expect(await refusal(update, variables)).toBe('200 Record "nobody" of "contact" does not exist.');
    expect(await refusal(document("deleteEntity"), variables)).toContain('Record "nobody" of "contact"');
  });
});

describe("writing", () => {
  test("values are stored as they were given; null and an empty text clear", async () => {
    const { sandbox, ask } = await openSandbox();
    const field_values = {
      last_name: "Lee",
      lead_score: 2.5,
      contact_field1: "2020-10-06",
      contact_field2: "2020-11-03T22:55:43+02:00",
      contact_field14: "c3",
      contact_field15: ["c1", "c2"],
      logo_id: sandbox.store.list("logo")[3]?.id,
    };
    const answer = await ask(create, { entity: "contact", field_values });
    const id = String(answer.at("createEntity", "entity_value", "id"));
    const values = () => sandbox.store.get("contact", id)?.values;
    expect(values()).toMatchObject({ ...field_values, contact_field2: "2020-11-03T20:55:43.000Z" });
    await ask(update, { entity: "contact", id, field_values: { lead_score: null, contact_field14: "" } });
    expect(values()).toMatchObject({ lead_score: null, contact_field14: null, contact_field1: "2020-10-06" });
  });

  test("deleteEntity, and an update that says deleted", async () => {
    const { sandbox, ask } = await openSandbox({ records: 3 });
    const [first, second, third] = sandbox.store.list("contact").map(({ id }) => id);
    await ask(document("deleteEntity"), { entity: "contact", id: first });
    const answer = await ask(update, { entity: "contact", id: second, field_values: { deleted: true } });
    expect(answer.at("updateEntity", "entity_value", "id")).toBe(second);
    expect(sandbox.store.list("contact").map(({ id }) => id)).toEqual([third]);
  });

  test("text for a list that people extend becomes a new entry, which getFieldItems then has", async () => {
    const open = (entity: Entity): Entity => ({
      ...entity,
      fields: entity.fields.map((field) =>
        field.type.kind === "choice" ? { ...field, type: { ...field.type, open: true } } : field,
      ),
    });
    const { sandbox, ask } = await openSandbox({ model: { ...model, entities: model.entities.map(open) } });
    await ask(create, { entity: "contact", field_values: { last_name: "x", contact_field14: "Start-up" } });
    const id = sandbox.store.list("contact").at(-1)?.values["contact_field14"];
    expect(sandbox.store.choices(segmentList).at(-1)).toEqual({ id, label: "Start-up" });
    const variables = { fa_field_config_id: fieldId("ticket", "ticket_field4"), pattern: "START" };
    const items = await ask(document("getFieldItems"), variables);
    expect(items.at("getFieldItems")).toEqual([{ id, name: "Start-up", order: 1 }]);
  });
});

describe("bulk", () => {
  const bulkUpdate = document("bulkUpdateEntities");
  const bulkDelete = document("bulkDeleteEntities");

  test("up to 250 inline, above it a job", async () => {
    const { sandbox, ask } = await openSandbox({ records: 251 });
    const ids = sandbox.store.list("contact").map(({ id }) => id);
    const send = async (some: readonly string[]): Promise<unknown> => {
      const answer = await ask(bulkUpdate, { entity: "contact", ids: some, field_values: { lead_score: 5 } });
      return answer.at("bulkUpdateEntities", "sent_to_job");
    };
    expect(await send(ids.slice(0, 250))).toBeNull();
    expect(await send(ids)).toBe(true);
    expect(sandbox.store.list("contact").every(({ values }) => values["lead_score"] === 5)).toBe(true);
    const deleted = await ask(bulkDelete, { entity: "contact", ids });
    expect([deleted.at("bulkDeleteEntities", "sent_to_job"), sandbox.store.list("contact")]).toEqual([true, []]);
  });

  test("filters narrow the ids; without ids they select", async () => {
    const { sandbox, ask } = await openSandbox({ empty: true });
    const { store } = sandbox;
    const ids = ["a", "b", "ab"].map((last_name) => store.create("contact", { last_name }).id);
    const filters = [{ field_name: "last_name", operator: "contains", values: ["b"] }];
    await ask(bulkUpdate, { entity: "contact", ids: ids.slice(0, 2), filters, field_values: { lead_score: 1 } });
    expect(store.list("contact").map(({ values }) => values["lead_score"])).toEqual([null, 1, null]);
    await ask(bulkDelete, { entity: "contact", ids: [], filters });
    expect(store.list("contact").map(({ id }) => id)).toEqual(ids.slice(0, 1));
  });

  test("one record that is not there, or one bad value, and nothing is written", async () => {
    const { sandbox, refusal } = await openSandbox({ records: 2 });
    const before = sandbox.store.list("contact");
    const ids = before.map(({ id }) => id);
    const bad = { entity: "contact", ids: [...ids, "nobody"], field_values: { lead_score: 1 } };
    expect(await refusal(bulkUpdate, bad)).toContain('"nobody"');
    expect(await refusal(bulkDelete, bad)).toContain('"nobody"');
    const wrong = { entity: "contact", ids, field_values: { lead_score: "1" } };
    expect(await refusal(bulkUpdate, wrong)).toContain("expected a number");
    const same = { entity: "contact", ids, field_values: { work_email: "same@example.com" } };
    expect(await refusal(bulkUpdate, same)).toContain("is unique");
    expect(sandbox.store.list("contact")).toEqual(before);
  });
});

describe("upsertCompositeEntity", () => {
  const upsert = document("upsertCompositeEntity");

  test("creates and updates a record with its lines, which know their parent", async () => {
    const { sandbox, ask } = await openSandbox({ empty: true });
    const line = (sub_field2: number, id?: string): object => ({ entity: "sub", id, field_values: { sub_field2 } });
    const made = await ask(upsert, { entity: "quote", field_values: {}, children: [line(1), line(2)] });
    const id = made.at("upsertCompositeEntity", "entity_value", "id");
    const [first] = sandbox.store.list("sub");
    await ask(upsert, { entity: "quote", id, field_values: {}, children: [line(7, first?.id), line(3)] });
    const lines = sandbox.store
      .list("sub")
      .map(({ values }) => [values["sub_field2"], values["parent_entity_reference_id"]]);
    expect(lines).toEqual([
      [7, id],
      [2, id],
      [3, id],
    ]);
    expect(sandbox.store.list("quote")).toHaveLength(1);
  });

  test.each<[string, object, string]>([
    ["a line without what it needs", { entity: "sub", field_values: {} }, 'Field "sub_field2" is required.'],
    ["a line of no app", { entity: "nothing", field_values: {} }, 'Entity "nothing" does not exist.'],
    ["a line that is not there", { entity: "sub", id: "nobody", field_values: {} }, 'Record "nobody"'],
    ["a line without values", { entity: "sub" }, "field_values must be an object"],
  ])("%s: nothing is written", async (_, child, message) => {
    const { sandbox, refusal } = await openSandbox({ empty: true });
    expect(await refusal(upsert, { entity: "quote", field_values: {}, children: [child] })).toContain(message);
    expect([sandbox.store.list("quote"), sandbox.store.list("sub")]).toEqual([[], []]);
  });

  test("a line app's parent may come from the configuration", () => {
    const told = interpret(snapshot, { lines: { ticket: "deal" }, update: "post", documents: [] }).model;
    expect(told.entities.find(({ id }) => id === entityIds.deal)?.lines).toEqual(["ticket"]);
  });
});
