import { expect, test } from "vitest";
import { entityIds, fieldId } from "./account-fixture.js";
import { document, documents } from "./documents.js";
import { openSandbox, type SandboxClient } from "./sandbox-client.js";

/** Variables for each documented operation, given a sandbox to take ids from, and what its answer must hold. */
interface Row {
  readonly variables: (first: (entity: string) => string, person: string) => object;
  readonly want: unknown;
}

const uuid: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/);
const some: unknown = expect.anything();

const rows: Readonly<Record<string, Row>> = {
  listEntityValues: {
    variables: () => ({ entity: "contact", fields: ["seq_id"], limit: 1, order: [["seq_id", "ASC"]] }),
    want: { count: 25, entity_values: [{ id: uuid, seq_id: "CON1001", field_values: { seq_id: some } }] },
  },
  getEntities: { variables: () => ({ alphabetical_order: true }), want: expect.arrayContaining([some]) },
  getFields: {
    variables: () => ({ entity: "contact", show_hidden: true }),
    want: expect.arrayContaining([
      expect.objectContaining({ name: "contact_field5" }),
      expect.objectContaining({ name: "work_email", main_type: "email", is_unique: true, is_required: null }),
    ]),
  },
  getFieldItems: {
    variables: () => ({ fa_field_config_id: fieldId("contact", "contact_field14"), pattern: "", limit: 2 }),
    want: [
      { id: "c1", name: "SMB", order: 1 },
      { id: "c2", name: "Enterprise", order: 1 },
    ],
  },
  getTasks: {
    variables: (first) => ({
      limit: 1,
      parent_entity_id: entityIds.contact,
      parent_reference_id: first("contact"),
      category: "Activity",
      types: ["Email"],
      search: null,
    }),
    want: { tasks: [expect.objectContaining({ id: uuid, to: "customer@example.com", owner: null })] },
  },
  getChangesOnEntity: {
    variables: (first) => ({ entity: "contact", id: first("contact"), from_date: "2020-10-22", fields: ["last_name"] }),
    want: { changes: [{ is_create: true, updated_at: some, updated_by: uuid, field_values: { last_name: some } }] },
  },
  getTeamMembers: {
    variables: () => ({ active: true, order: [["full_name", "ASC"]] }),
    want: { agents: expect.arrayContaining([expect.objectContaining({ status: "Active", teamId: uuid })]) },
  },
  createEntity: {
    variables: () => ({ entity: "contact", field_values: { first_name: "Test", last_name: "test" } }),
    want: {
      entity_value: {
        id: uuid,
        seq_id: "CON1026",
        field_values: expect.objectContaining({ full_name: expect.objectContaining({ value: "Test test" }) }),
      },
    },
  },
  updateEntity: {
    variables: (first, person) => ({
      entity: "contact",
      id: first("contact"),
      field_values: { first_name: "Ann", lead_owner_id: person },
    }),
    want: { entity_value: expect.objectContaining({ id: uuid, field_values: some }) },
  },
  deleteEntity: {
    variables: (first) => ({ entity: "contact", id: first("contact") }),
    want: { entity_value: { id: uuid } },
  },
  bulkUpdateEntities: {
    variables: (first) => ({ entity: "contact", ids: [first("contact")], field_values: { first_name: "Ann" } }),
    want: { sent_to_job: null },
  },
  bulkDeleteEntities: {
    variables: (first) => ({ entity: "contact", ids: [first("contact")], filters: null, pattern: null }),
    want: { sent_to_job: null },
  },
  upsertCompositeEntity: {
    variables: (first, person) => ({
      entity: "quote",
      field_values: { quote_field8: "2020-10-06", owner_id: person },
      children: [{ entity: "sub", field_values: { sub_field0: first("logo"), sub_field2: 1 } }],
    }),
    want: {
      entity_value: expect.objectContaining({ id: uuid }),
      children: [expect.objectContaining({ id: uuid, field_values: { sub_field0: some, sub_field2: some } })],
    },
  },
  addTask: {
    variables: (first, person) => ({
      parent_entity_id: entityIds.contact,
      parent_reference_id: first("contact"),
      note: "Test Note",
      type: "Note",
      closed_at: "2020-11-03T22:55:43.146Z",
      status: "closed",
      task_mentions: [person],
    }),
    want: expect.objectContaining({ id: uuid, note: "Test Note", closed_at: "2020-11-03T22:55:43.146Z" }),
  },
  getLeadsWithCount: {
    variables: () => ({ limit: 1, offset: 0, order: [["created_at", "DESC"]] }),
    want: { count: 25, leads: [expect.objectContaining({ seq_id: "CON1025" })], error: null },
  },
  getLead: {
    variables: (first) => ({ id: first("contact") }),
    want: expect.objectContaining({ seq_id: "CON1001", custom_fields: expect.arrayContaining([some]) }),
  },
  getDealsWithCount: {
    variables: () => ({ limit: 1, offset: 1 }),
    want: { count: 25, deals: [expect.objectContaining({ seq_id: "OPP1002" })] },
  },
  getDeal: { variables: (first) => ({ id: first("deal") }), want: expect.objectContaining({ seq_id: "OPP1001" }) },
  logosWithCount: {
    variables: () => ({ limit: "2", offset: "1" }),
    want: {
      count: 25,
      logos: [{ seq_id: "ACC1002" }, { seq_id: "ACC1003" }].map((logo) => expect.objectContaining(logo)),
    },
  },
  logo: { variables: (first) => ({ id: first("logo") }), want: expect.objectContaining({ seq_id: "ACC1001" }) },
  getEntityValuesWithCount: {
    variables: (first) => ({ entity: "ticket", id: first("ticket") }),
    want: {
      count: 1,
      values: [
        expect.objectContaining({
          faEntity: { id: entityIds.ticket, name: null, display_name: null },
          seq_id: "TIC1001",
          custom_fields: expect.arrayContaining([some]),
        }),
      ],
    },
  },
  addLead: {
    variables: () => ({ first_name: "test", last_name: "test" }),
    want: { lead: expect.objectContaining({ id: uuid, full_name: "test test" }), error: null },
  },
  updateLeadFields: {
    variables: (first) => ({ recordId: first("contact"), values: [{ field_name: "lead_score", value: "3" }] }),
    want: expect.objectContaining({ seq_id: "CON1001" }),
  },
  addDeal: {
    variables: () => ({ name: "test", amount: 10 }),
    want: expect.objectContaining({ seq_id: "OPP1026", name: "test", amount: 10, owner: null, custom_fields: null }),
  },
  updateDealFields: {
    variables: (first) => ({ recordId: first("deal"), values: [{ field_name: "name", value: "Test" }] }),
    want: expect.objectContaining({ name: "Test" }),
  },
  addLogo: {
    variables: () => ({ name: "test", website: "https://www.example.com" }),
    want: expect.objectContaining({ seq_id: "ACC1026", website: "https://www.example.com" }),
  },
  updateLogoFields: {
    variables: (first) => ({ recordId: first("logo"), values: [{ field_name: "name", value: "test" }] }),
    want: expect.objectContaining({ name: "test" }),
  },
  addEntityValue: {
    variables: () => ({
      entity: "ticket",
      custom_fields: [
        ["ticket_field0", "test"],
        ["ticket_field1", "2.5"],
      ],
    }),
    want: expect.objectContaining({
      seq_id: "TIC1026",
      custom_fields: expect.arrayContaining([
        expect.objectContaining({ value: "test", display_name: "Title", field_name: "ticket_field0" }),
        expect.objectContaining({ value: "2.5", display_name: "Hours", field_name: "ticket_field1" }),
      ]),
    }),
  },
  updateEntityValueFields: {
    variables: (first) => ({
      recordId: first("ticket"),
      values: [{ field_name: "ticket_field0", value: "Test 2" }],
    }),
    want: expect.objectContaining({ seq_id: "TIC1001" }),
  },
};

test("there is a row for every documented operation", () => {
  expect(Object.keys(rows).toSorted()).toEqual([...documents.keys()]);
  expect(documents.size).toBe(29);
});

test.each(Object.entries(rows))("%s", async (name, { variables, want }) => {
  const client = await openSandbox();
  const { store } = client.sandbox;
  const first = (entity: string): string => store.list(entity)[0]?.id ?? "";
  const answer = await client.ask(document(name), variables(first, store.people[2]?.id ?? ""));
  expect(answer.at(name)).toEqual(want);
  expect(countedOnce(client, name)).toBe(true);
});

function countedOnce({ sandbox }: SandboxClient, name: string): boolean {
  return sandbox.requests()[name] === 1;
}
