import type { AccountModel } from "../../../generator/model/model.js";
import { interpret } from "../../../generator/providers/freeagent/interpret.js";
import { serve } from "../../../generator/providers/freeagent/sandbox/serve.js";
import type { Provider } from "../../../generator/providers/provider.js";
import type { Snapshot } from "../../../generator/snapshot/snapshot.js";

/** A FreeAgent account, small enough to be read: every kind of field that the sandbox treats in its own way. */

type Extra = Readonly<Record<string, unknown>>;

let made = 0;

function id(): string {
  made += 1;
  return `f0000000-0000-4000-8000-${String(made).padStart(12, "0")}`;
}

export const entityIds = {
  agent: "06470721-1125-5abb-b8e8-0d287398c0bd",
  contact: "ac12096d-027b-57f5-b389-93c1920222a3",
  logo: "d72a990d-7bfa-55e7-9651-0b2b3889c311",
  deal: "9227e298-0000-4000-8000-000000000001",
  quote: "9227e298-0000-4000-8000-000000000002",
  sub: "9227e298-0000-4000-8000-000000000003",
  ticket: "9227e298-0000-4000-8000-000000000004",
} as const;

export const segmentList = "11111111-0000-4000-8000-000000000001";
const accountStatusId = "22222222-0000-4000-8000-000000000001";

function field(name: string, label: string, type: string, extra: Extra = {}): Extra {
  return {
    id: id(),
    name,
    name_label: label,
    main_type: type,
    is_required: null,
    is_visible: true,
    is_unique: null,
    default_value: null,
    catalog_type_id: null,
    reference_field_id: null,
    reference_fa_entity_id: null,
    reference_fa_entity_name: null,
    active: true,
    ...extra,
  };
}

function link(name: string, label: string, to: keyof typeof entityIds, extra: Extra = {}): Extra {
  const target = { reference_fa_entity_id: entityIds[to], reference_fa_entity_name: to };
  return field(name, label, "reference", { ...target, ...extra });
}

function choice(name: string, label: string, type = "reference", extra: Extra = {}): Extra {
  return field(name, label, type, { catalog_type_id: segmentList, reference_fa_entity_name: "catalog_type", ...extra });
}

const stamps = (): readonly Extra[] => [
  field("seq_id", "ID", "ID"),
  field("created_at", "Created", "datetimecomplete"),
  link("updated_by", "Updated By", "agent"),
];

const entities = [
  entity("contact", "Contact", "Contacts", "full_name", [
    ...stamps(),
    field("first_name", "First Name", "text"),
    field("last_name", "Last Name", "text", { is_required: true }),
    field("full_name", "Full Name", "text"),
    field("work_email", "Work Email", "email", { is_unique: true }),
    field("work_phone", "Work Phone", "phone"),
    field("mobile_phone", "Mobile Phone", "phone"),
    field("lead_score", "Score", "number"),
    field("contact_field1", "Birthday", "Date"),
    field("contact_field2", "Last Call", "datetimecomplete"),
    field("contact_field3", "Newsletter", "boolean"),
    field("contact_field5", "Old Notes", "text", { active: false }),
    field("contact_field6", "Portrait", "thumbnail"),
    choice("contact_field14", "Segment"),
    choice("contact_field15", "Interests", "multi select"),
    link("lead_owner_id", "Contact Owner", "agent"),
    link("logo_id", "Account", "logo"),
    field("contact_field68", "Account Status", "reference_join", {
      reference_field_id: accountStatusId,
      reference_fa_entity_id: entityIds.logo,
      reference_fa_entity_name: "logo",
    }),
  ]),
  entity("logo", "Account", "Accounts", "name", [
    ...stamps(),
    field("name", "Name", "text", { is_required: true }),
    field("website", "Website", "url"),
    choice("logo_field49", "Status", "reference", { id: accountStatusId }),
    link("owner_id", "Owner", "agent"),
  ]),
  entity("deal", "Opportunity", "Opportunities", "name", [
    ...stamps(),
    field("name", "Name", "text"),
    field("amount", "Amount", "currency"),
    field("win_probability", "Win %", "number"),
    field("close_date", "Close Date", "Date"),
    choice("forecast_category_id", "Forecast Category"),
    choice("status_id", "Status"),
    link("owner_id", "Owner", "agent"),
    link("logo_id", "Account", "logo"),
    field("deal_field39", "Competitor", "text"),
  ]),
  entity("quote", "Quote", "Quotes", "seq_id", [
    ...stamps(),
    field("quote_field8", "Sent", "Date"),
    link("owner_id", "Owner", "agent"),
  ]),
  entity("sub", "Subscription Line", "Subscription Lines", "seq_id", [
    ...stamps(),
    link("sub_field0", "Product Account", "logo"),
    field("sub_field2", "Quantity", "number", { is_required: true }),
    link("parent_entity_reference_id", "Quote", "quote"),
  ]),
  entity("ticket", "Ticket", "Tickets", "ticket_field0", [
    ...stamps(),
    field("ticket_field0", "Title", "text"),
    field("ticket_field1", "Hours", "number"),
    choice("ticket_field4", "Status"),
  ]),
];

function entity(name: keyof typeof entityIds, label: string, plural: string, title: string, fields: readonly Extra[]) {
  return { name, label, label_plural: plural, display_name: title, entity_id: entityIds[name], fields };
}

const choices = [
  { id: "c1", name: "SMB", order: 1 },
  { id: "c2", name: "Enterprise", order: 1 },
  { id: "c3", name: "公共部門", order: 1 },
] as const;

export const snapshot: Snapshot = {
  account: "acme",
  files: new Map([
    [
      "metadata.json",
      JSON.stringify({
        formatVersion: 1,
        provider: "freeagent",
        url: "https://freeagent.network",
        seenAs: { client: "0123456789ab", hidden: true },
        batch: 25,
        introspection: "refused",
        entities,
        lists: { [segmentList]: choices },
      }),
    ],
  ]),
};

/** The system id of a field, as `getFields` lists it. */
export function fieldId(entityName: string, name: string): unknown {
  return entities.find((one) => one.name === entityName)?.fields.find((one) => one["name"] === name)?.["id"];
}

export const model: AccountModel = interpret(snapshot, { lines: {}, update: "post", documents: [] }).model;

/** The provider's two functions that a sandbox needs; it never pulls. */
export const provider: Provider = {
  name: "freeagent",
  title: "FreeAgent CRM",
  defaultUrl: "https://freeagent.network",
  credentials: [],
  identify: () => null,
  pull: () => Promise.reject(new Error("A sandbox has nothing to pull.")),
  interpret,
  serve,
};
