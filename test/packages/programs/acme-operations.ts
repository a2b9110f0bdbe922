import { AccountStatus, OpportunityStage, TicketStatus, type Crm } from "../../../generated/acme/index.js";
import type { Operations } from "../../../generated/acme/operations.js";

/** What the calls need to know of the account: ids of apps by system name, of a record of each, and of a person. */
export interface Known {
  readonly app: (key: string) => string;
  readonly record: (key: string) => string;
  readonly field: (entity: string, key: string) => string;
  readonly person: string;
}

type Calls = { readonly [N in keyof Operations]: (crm: Crm, known: Known) => ReturnType<Operations[N]> };

const firstOf = (list: Readonly<Record<string, string>>): string => Object.values(list)[0] ?? "";

/** A call of every documented operation, deprecated ones too. An operation without a call here does not compile. */
export const calls: Calls = {
  addDeal: ({ operations }, { record }) =>
    operations.addDeal({
      name: "Fence",
      amount: 10,
      win_probability: 50,
      logo_id: record("logo"),
      sales_stage_id: firstOf(OpportunityStage),
    }),
  addEntityValue: ({ operations }) =>
    operations.addEntityValue({
      entity: "ticket",
      custom_fields: [
        ["ticket_field1", "Does not start"],
        ["ticket_field4", firstOf(TicketStatus)],
      ],
    }),
  addLead: ({ operations }) => operations.addLead({ first_name: "Ida", last_name: "Example" }),
  addLogo: ({ operations }) =>
    operations.addLogo({
      name: "Example Inc.",
      website: "https://www.example.com",
      custom_fields: [["status", firstOf(AccountStatus)]],
    }),
  addTask: ({ operations }, { app, record, person }) =>
    operations.addTask({
      parent_entity_id: app("contact"),
      parent_reference_id: record("contact"),
      assigned_to: [person],
      note: "Called back.",
      type: "Note",
      status: "closed",
      closed_at: "2026-01-03T22:55:43.146Z",
      all_day: false,
      task_mentions: [person],
    }),
  bulkDeleteEntities: ({ operations }, { record }) =>
    operations.bulkDeleteEntities({ entity: "task", ids: [record("task")], filters: null, pattern: null }),
  bulkUpdateEntities: ({ operations }, { record }) =>
    operations.bulkUpdateEntities({
      entity: "contact",
      ids: [record("contact")],
      field_values: { first_name: "Ann" },
    }),
  createEntity: ({ operations }) =>
    operations.createEntity({ entity: "contact", field_values: { first_name: "Ida", last_name: "Example" } }),
  deleteEntity: ({ operations }, { record }) => operations.deleteEntity({ entity: "task", id: record("task") }),
  getChangesOnEntity: ({ operations }, { record }) =>
    operations.getChangesOnEntity({
      entity: "contact",
      id: record("contact"),
      from_date: "2020-01-01",
      limit: 5,
      fields: ["last_name"],
    }),
  getDeal: ({ operations }, { record }) => operations.getDeal({ id: record("deal") }),
  getDealsWithCount: ({ operations }) => operations.getDealsWithCount({ limit: 1, offset: 1 }),
  getEntities: ({ operations }) => operations.getEntities({ alphabetical_order: true }),
  getEntityValuesWithCount: ({ operations }, { record }) =>
    operations.getEntityValuesWithCount({ entity: "ticket", id: record("ticket") }),
  getFieldItems: ({ operations }, { field }) =>
    operations.getFieldItems({ fa_field_config_id: field("contact", "contact_field14"), limit: 2 }),
  getFields: ({ operations }) => operations.getFields({ entity: "contact" }),
  getLead: ({ operations }, { record }) => operations.getLead({ id: record("contact") }),
  getLeadsWithCount: ({ operations }) => operations.getLeadsWithCount({ limit: 2, order: [["created_at", "DESC"]] }),
  getTasks: ({ operations }, { app, record }) =>
    operations.getTasks({
      parent_entity_id: app("contact"),
      parent_reference_id: record("contact"),
      limit: 3,
      category: "Activity",
      types: ["Note"],
    }),
  getTeamMembers: ({ operations }) => operations.getTeamMembers({ active: true, order: [["full_name", "ASC"]] }),
  listEntityValues: ({ operations }) =>
    operations.listEntityValues({
      entity: "contact",
      fields: ["seq_id", "last_name"],
      order: [["seq_id", "ASC"]],
      limit: 2,
      offset: 1,
      filters: [{ field_name: "first_name", operator: "not equals", values: ["Nobody"] }],
    }),
  logo: ({ operations }, { record }) => operations.logo({ id: record("logo") }),
  // The vendor takes these two numbers as text.
  logosWithCount: ({ operations }) => operations.logosWithCount({ limit: "2", offset: "1" }),
  updateDealFields: ({ operations }, { record }) =>
    operations.updateDealFields({ recordId: record("deal"), values: [{ field_name: "name", value: "Gate" }] }),
  updateEntity: ({ operations }, { record, person }) =>
    operations.updateEntity({
      entity: "contact",
      id: record("contact"),
      field_values: { first_name: "Ann", lead_owner_id: person },
    }),
  updateEntityValueFields: ({ operations }, { record }) =>
    operations.updateEntityValueFields({
      recordId: record("ticket"),
      values: [{ field_name: "ticket_field1", value: "Starts again" }],
    }),
  updateLeadFields: ({ operations }, { record }) =>
    operations.updateLeadFields({
      recordId: record("contact"),
      values: [{ field_name: "first_name", value: "Ann" }],
    }),
  updateLogoFields: ({ operations }, { record }) =>
    operations.updateLogoFields({ recordId: record("logo"), values: [{ field_name: "name", value: "Example" }] }),
  upsertCompositeEntity: ({ operations }, { record }) =>
    operations.upsertCompositeEntity({
      entity: "quote",
      field_values: { quote_field1: "One line", quote_field2: record("deal") },
      children: [
        {
          entity: "quote_item",
          field_values: { quote_item_field1: "Seats", quote_item_field2: 2, quote_item_field3: 10 },
        },
      ],
    }),
};
