import { memberOf, members, oneWith, type Json } from "./json-edit.js";

/** A change in the account, as an administrator would make it, and what has to be told of it: one row each. */
export interface DriftCase {
  readonly change: (metadata: Json) => void;
  /** `kind severity place`, and all that follows from it. */
  readonly told: readonly string[];
}

const entity = (metadata: Json, name: string) => oneWith(members(metadata, "entities"), "name", name);
const field = (metadata: Json, place: string) => {
  const [name = "", key = ""] = place.split(".");
  return oneWith(members(entity(metadata, name), "fields"), "name", key);
};
const set = (place: string, values: Json) => (metadata: Json) => void Object.assign(field(metadata, place), values);
const without = (metadata: Json, name: string, key: string) => {
  const owner = entity(metadata, name);
  owner["fields"] = members(owner, "fields").filter((one) => one["name"] !== key);
};
const plus = (name: string, key: string, values: Json) => (metadata: Json) => {
  const owner = entity(metadata, name);
  const [first = {}] = members(owner, "fields");
  const blank = Object.fromEntries(Object.keys(first).map((member) => [member, null]));
  const made = { ...blank, active: true, is_visible: true, id: `new-${name}-${key}`, name: key, name_label: key };
  owner["fields"] = [...members(owner, "fields"), { ...made, main_type: "text", ...values }];
};
/** The choices that a field shows. */
const choices = (metadata: Json, place: string): Json[] => {
  const id = String(field(metadata, place)["catalog_type_id"]);
  return members(memberOf(metadata, "lists"), id);
};
const listOf = (place: string, change: (all: Json[]) => Json[]) => (metadata: Json) => {
  const id = String(field(metadata, place)["catalog_type_id"]);
  memberOf(metadata, "lists")[id] = change(choices(metadata, place)).map((one, order) => ({ ...one, order }));
};
const id = (metadata: Json, place: string) => String(field(metadata, place)["id"]);

/** Each touches what no other one touches, so that one account can have them all. */
export const freeagentDrift: Readonly<Record<string, DriftCase>> = {
  "an app is relabelled": {
    change: (metadata) => void Object.assign(entity(metadata, "ticket"), { label: "Case" }),
    told: ["entity.relabelled SSSS ticket"],
  },
  "its plural is relabelled": {
    change: (metadata) => void Object.assign(entity(metadata, "quote"), { label_plural: "Proposals" }),
    told: ["entity.plural-relabelled SSSS quote"],
  },
  "an app is made": {
    change: (metadata) => {
      const [first = {}] = members(metadata, "entities");
      const made = { ...structuredClone(first), entity_id: "new-app", name: "custom_app_77", label: "Asset" };
      const [serial = {}] = members(first, "fields");
      const fields = [{ ...serial, id: "new-serial", name: "custom_app_77_field1", name_label: "Serial No." }];
      Object.assign(made, { label_plural: "Assets", display_name: null, fields });
      metadata["entities"] = [...members(metadata, "entities"), made];
    },
    told: ["entity.added SSSS custom_app_77"],
  },
  "an app is deleted": {
    change: (metadata) => {
      metadata["entities"] = members(metadata, "entities").filter((one) => one["name"] !== "custom_app_31");
    },
    told: ["entity.removed BBBB custom_app_31", "> list.removed DBBB custom_app_31.custom_app_31_field14"],
  },
  "lines are made of an app": {
    change: plus("documentation", "parent_entity_reference_id", {
      main_type: "reference",
      reference_fa_entity_name: "custom_app_12",
    }),
    told: ["line.added SSSS custom_app_12", "field.added SSSS documentation.parent_entity_reference_id"],
  },
  "lines are an app of their own": {
    change: (metadata) => without(metadata, "quote_item", "parent_entity_reference_id"),
    told: ["line.removed SBBS quote", "field.removed BBBB quote_item.parent_entity_reference_id"],
  },
  "a field is made": {
    change: plus("contact", "contact_field90", {}),
    told: ["field.added SSSS contact.contact_field90"],
  },
  "a required field is made": {
    change: plus("contact", "contact_field91", { is_required: true }),
    told: ["field.added-required SBSS contact.contact_field91"],
  },
  "a field is deleted": {
    change: (metadata) => without(metadata, "contact", "contact_field23"),
    told: ["field.removed BBBB contact.contact_field23"],
  },
  "a field is relabelled": {
    change: set("contact.contact_field14", { name_label: "Market" }),
    told: ["field.relabelled SSSS contact.contact_field14"],
  },
  "a field is deactivated": {
    change: set("contact.contact_field24", { active: false, is_visible: false }),
    told: [
      "field.deactivated BBBB contact.contact_field24",
      "> field.read-only-changed:read-only SSSS contact.contact_field24",
    ],
  },
  "a field is reactivated": {
    change: set("contact.contact_field70", { active: true, is_visible: true }),
    told: [
      "field.reactivated SSSS contact.contact_field70",
      "> field.read-only-changed:writable SSSS contact.contact_field70",
    ],
  },
  "a required field is reactivated": {
    change: set("logo.logo_field54", { active: true, is_visible: true, is_required: true }),
    told: [
      "field.reactivated-required SBSS logo.logo_field54",
      "> field.read-only-changed:writable SSSS logo.logo_field54",
      "> field.required-changed:required SSSS logo.logo_field54",
    ],
  },
  "a field becomes required": {
    change: set("contact.job_title", { is_required: true }),
    told: ["field.required-changed:required SBDS contact.job_title"],
  },
  "a field becomes optional": {
    change: set("contact.last_name", { is_required: null }),
    told: ["field.required-changed:optional SSSS contact.last_name"],
  },
  "a field becomes unique": {
    change: set("contact.work_phone", { is_unique: true }),
    told: ["field.unique-changed:unique SDDS contact.work_phone"],
  },
  "a field is unique no more": {
    change: set("contact.work_email", { is_unique: null }),
    told: ["field.unique-changed:shared SDSD contact.work_email"],
  },
  "a default changes": {
    change: set("contact.contact_field27", { default_value: "false" }),
    told: ["field.default-changed SDSS contact.contact_field27"],
  },
  "a text becomes a number": {
    change: set("logo.hq_location", { main_type: "number" }),
    told: [
      "field.type-changed:text-to-number BBBB logo.hq_location",
      "> field.vendor-type-changed SSSS logo.hq_location",
    ],
  },
  "a number becomes a text": {
    change: set("logo.num_employees", { main_type: "text" }),
    told: [
      "field.type-changed:number-to-text BBBB logo.num_employees",
      "> field.vendor-type-changed SSSS logo.num_employees",
    ],
  },
  "an address becomes a plain text": {
    change: set("contact.contact_field25", { main_type: "text" }),
    told: [
      "field.type-changed:format SDDS contact.contact_field25",
      "> field.vendor-type-changed SSSS contact.contact_field25",
    ],
  },
  "a number becomes an amount": {
    change: set("contact.contact_field28", { main_type: "currency" }),
    told: [
      "field.type-changed:number-meaning DDDS contact.contact_field28",
      "> field.vendor-type-changed SSSS contact.contact_field28",
    ],
  },
  "a day becomes a moment": {
    change: set("contact.contact_field26", { main_type: "datetimecomplete" }),
    told: [
      "field.type-changed:time-precision DDDD contact.contact_field26",
      "> field.vendor-type-changed SSSS contact.contact_field26",
    ],
  },
  "one value becomes several": {
    change: set("contact.contact_field4", { main_type: "multi_reference" }),
    told: [
      "field.type-changed:single-to-multiple BBBD contact.contact_field4",
      "> field.vendor-type-changed SSSS contact.contact_field4",
    ],
  },
  "several values become one": {
    change: set("contact.contact_field21", { main_type: "reference" }),
    told: [
      "field.type-changed:multiple-to-single BBBD contact.contact_field21",
      "> field.vendor-type-changed SSSS contact.contact_field21",
    ],
  },
  "a type is no longer understood": {
    change: set("ticket.ticket_field26", { main_type: "hologram" }),
    told: [
      "field.type-changed:to-unknown BDDB ticket.ticket_field26",
      "> field.filterable-changed:unfilterable SSSB ticket.ticket_field26",
      "> field.vendor-type-changed SSSS ticket.ticket_field26",
    ],
  },
  "a type is understood": {
    change: set("ticket.ticket_field22", { main_type: "text" }),
    told: [
      "field.type-changed:from-unknown DDDS ticket.ticket_field22",
      "> field.filterable-changed:filterable SSSS ticket.ticket_field22",
      "> field.vendor-type-changed SSSS ticket.ticket_field22",
    ],
  },
  "a flag becomes a text": {
    change: set("ticket.ticket_field27", { main_type: "text" }),
    told: ["field.type-changed BBBB ticket.ticket_field27", "> field.vendor-type-changed SSSS ticket.ticket_field27"],
  },
  "a text becomes read-only": {
    change: set("logo.logo_field52", { main_type: "ID" }),
    told: [
      "field.type-changed BBBB logo.logo_field52",
      "> field.read-only-changed:read-only SBBS logo.logo_field52",
      "> field.vendor-type-changed SSSS logo.logo_field52",
    ],
  },
  "a reference points elsewhere": {
    change: (metadata) => {
      const target = entity(metadata, "ticket");
      set("logo.logo_field51", {
        reference_fa_entity_name: "ticket",
        reference_fa_entity_id: target["entity_id"],
      })(metadata);
    },
    told: ["reference.target-changed BBBB logo.logo_field51"],
  },
  "a mirror shows another field": {
    change: (metadata) =>
      set("contact.contact_field69", { reference_field_id: id(metadata, "logo.website") })(metadata),
    told: [
      "mirror.source-changed DSSD contact.contact_field69",
      "> field.type-changed:format SSSS contact.contact_field69",
    ],
  },
  "a field shows another list": {
    change: (metadata) =>
      set("ticket.ticket_field10", { catalog_type_id: field(metadata, "ticket.ticket_field3")["catalog_type_id"] })(
        metadata,
      ),
    told: ["list.replaced DBBB ticket.ticket_field10", "> list.removed DBBB ticket.ticket_field10"],
  },
  "a choice is made": {
    change: listOf("contact.lead_status_id", (all) => [...all, { id: "new-choice", name: "Parked" }]),
    told: ["choice.added DSSS contact.lead_status_id.Parked"],
  },
  "a choice is deleted": {
    change: listOf("deal.deal_field39", (all) => all.slice(1)),
    told: ["choice.removed DBBB deal.deal_field39.New Business"],
  },
  "a choice is relabelled": {
    change: listOf("logo.status", ([first, ...rest]) => [{ ...first, name: "Suspect" }, ...rest]),
    told: ["choice.relabelled SSSS logo.status.Suspect"],
  },
  "choices change places": {
    change: listOf("ticket.ticket_field4", (all) => all.toReversed()),
    told: ["choice.reordered SSSS ticket.ticket_field4"],
  },
  "a system name changes": {
    change: (metadata) => set("deal.deal_field8", { name: "deal_field88" })(metadata),
    told: ["field.key-changed BBBB deal.deal_field88"],
  },
};
