import { describe, expect, test } from "vitest";
import { entityIds } from "./account-fixture.js";
import { document } from "./documents.js";
import { noon, openSandbox } from "./sandbox-client.js";

describe("getChangesOnEntity", () => {
  test("newest first, bare values, from a day on, of some fields only", async () => {
    let now = noon;
    const { sandbox, ask } = await openSandbox({ empty: true, now: () => now, tokenSeconds: 604_800 });
    const { store } = sandbox;
    const { id } = store.create("contact", { last_name: "a", lead_score: 1 });
    now += 86_400_000;
    store.update("contact", id, { last_name: "b" });
    store.update("contact", id, { lead_score: 2, contact_field14: "c1" });
    const changes = async (variables: object): Promise<unknown> => {
      const answer = await ask(document("getChangesOnEntity"), { entity: "contact", id, ...variables });
      return answer.at("getChangesOnEntity", "changes");
    };
    const by = store.people[0]?.id;
    const second = { is_create: false, updated_at: "2025-07-02T12:00:00.000Z", updated_by: by };
    expect(await changes({})).toEqual([
      { ...second, field_values: { lead_score: 2, contact_field14: "c1" } },
      { ...second, field_values: { last_name: "b" } },
      {
        is_create: true,
        updated_at: "2025-07-01T12:00:00.000Z",
        updated_by: by,
        field_values: { last_name: "a", lead_score: 1 },
      },
    ]);
    expect(await changes({ from_date: "2025-07-02", limit: 1, fields: ["last_name"] })).toEqual([
      { ...second, field_values: { last_name: "b" } },
    ]);
  });

  test.each([
    [{ id: "nobody" }, 'Record "nobody" of "contact" does not exist.'],
    [{ fields: ["nothing"] }, 'Field "nothing" does not exist'],
    [{ from_date: "yesterday" }, "from_date must be"],
  ])("%j is refused", async (variables, message) => {
    const { sandbox, refusal } = await openSandbox({ records: 1 });
    const id = sandbox.store.list("contact")[0]?.id;
    const sent = { entity: "contact", id, ...variables };
    expect(await refusal(document("getChangesOnEntity"), sent)).toContain(message);
  });
});

describe("tasks", () => {
  const place = { parent_entity_id: entityIds.contact };

  test("a note becomes an activity, an open task a next step of whom it is assigned to", async () => {
    const { sandbox, ask } = await openSandbox();
    const [person] = sandbox.store.people;
    const parent_reference_id = sandbox.store.list("contact")[9]?.id;
    const at = { ...place, parent_reference_id };
    const list = async (category: string | null, extra: object = {}): Promise<unknown> => {
      const answer = await ask(document("getTasks"), { ...at, category, ...extra });
      return answer.at("getTasks", "tasks");
    };
    expect(await list(null)).toEqual([]);
    await ask(document("addTask"), { ...at, note: "<b>Hello</b>", type: "Note", status: "closed" });
    const step = {
      description: "Call",
      type: "Phone",
      status: "open",
      due_date: "2025-08-01",
      assigned_to: [person?.id],
    };
    const added = await ask(document("addTask"), { ...at, ...step });
    const owner = { id: person?.id, full_name: `${person?.firstName} ${person?.lastName}` };
    expect(added.at("addTask")).toMatchObject({ description: "Call", owner, closed_at: null });
    expect(await list("Activity")).toMatchObject([{ note: "<b>Hello</b>", owner: null }]);
    expect(await list("NextStep")).toMatchObject([{ description: "Call", owner }]);
    expect(await list(null, { types: ["Note", "Event"] })).toHaveLength(1);
    expect(await list(null, { search: "CALL" })).toMatchObject([{ description: "Call" }]);
    expect(await list(null, { limit: 1 })).toMatchObject([{ description: "Call" }]);
  });

  test.each([
    [{ type: "Letter" }, 'Unknown type "Letter".'],
    [{ parent_entity_id: "contact" }, 'parent_entity_id "contact" is no app\'s id.'],
    [{ ...place, parent_reference_id: "nobody" }, 'Record "nobody" of "contact" does not exist.'],
    [{ task_mentions: ["nobody"] }, 'User "nobody" does not exist.'],
    [{ due_date: "soon" }, "due_date must be"],
  ])("%j is refused", async (variables, message) => {
    const { refusal } = await openSandbox({ empty: true });
    expect(await refusal(document("addTask"), variables)).toContain(message);
  });

  test("a category that is none is refused", async () => {
    const { refusal } = await openSandbox({ empty: true });
    expect(await refusal(document("getTasks"), { category: "Activities" })).toContain('Unknown category "Activities".');
  });
});
