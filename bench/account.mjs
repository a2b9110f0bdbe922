import { randomFrom } from "./random.mjs";

/** Apps and fields an app. */
export const sizes = { S: [5, 30], M: [40, 120], L: [200, 300], "2L": [400, 300] };

const apps = [
  "Account",
  "Contact",
  "Deal",
  "Lead",
  "Quote",
  "Invoice",
  "Order",
  "Ticket",
  "Case",
  "Project",
  "Asset",
  "Vendor",
  "Shipment",
  "Carrier",
  "Contract",
  "Campaign",
  "Product",
  "Price Book",
  "Warranty",
  "Renewal",
  "Site",
  "Policy",
  "Claim",
  "Inspection",
  "Training",
  "Partner",
  "Survey",
  "Task List",
  "Onboarding",
  "Commission",
];
const kinds = ["", "", "", "Internal", "Legacy", "EU", "Sales", "Field", "HR", "IT", "2nd", "Custom"];
const first = [
  "Primary",
  "Billing",
  "Shipping",
  "Work",
  "Home",
  "Legal",
  "Expected",
  "Actual",
  "Total",
  "Net",
  "Gross",
  "Last",
  "Next",
  "First",
  "Parent",
  "Account",
  "Contact",
  "Deal",
  "Renewal",
  "Contract",
  "Customer",
  "Vendor",
  "Internal",
  "External",
  "Technical",
  "Implementation",
  "Region",
  "Territory",
  "Lead",
  "Previous",
];
const second = [
  "Status",
  "Email",
  "Phone",
  "Address",
  "City",
  "Country",
  "Zip/Postal Code",
  "Owner",
  "Date",
  "Amount",
  "Amount (USD)",
  "% Discount",
  "Notes",
  "Type",
  "Reason",
  "Source",
  "Stage",
  "Score",
  "ID",
  "# of Employees",
  "Start Date",
  "End Date",
  "Close Date",
  "Term (months)",
  "Manager",
  "Approved?",
  "Currency",
  "Name",
  "Code",
  "Priority",
  "Follow-up",
  "Région",
  "Größe",
  "URL",
];
const types = [
  "text",
  "text",
  "text",
  "text",
  "textarea",
  "number",
  "number",
  "currency",
  "date",
  "datetimecomplete",
  "boolean",
  "email",
  "phone",
  "url",
  "percentage",
  "note",
];
const options = [
  "New",
  "Open",
  "In Progress",
  "On Hold",
  "Won",
  "Lost",
  "Ghosted (no interactions)",
  "Ghosted (after interactions)",
  "N/A",
  "Yes",
  "No",
  "Tier 1",
  "Tier 2",
  "0-10",
  "11-50",
  "51+",
  "Customer's Request",
  'Needs "Approval"',
  "EMEA",
  "APAC",
  "LATAM",
  "North America",
  "Q1",
  "Q2",
  "Q3",
  "Q4",
  "Other",
  "Closed - Won",
  "Closed – Lost",
  "Référé",
];
const userApp = "00000000-0000-4000-a000-000000000001";
const choicesApp = "6fc34d02-c890-5661-a157-565d99a4fe37";

/**
 * A CRM account as FreeAgent's metadata tells of one: 15 % choice lists of 12, 15 % references, labels that stand twice
 * and labels that are not ASCII.
 */
export function account(size, seed = 42) {
  const [appCount, fieldCount] = sizes[size];
  const random = randomFrom(seed);
  const names = new Set();
  const entities = Array.from({ length: appCount }, (_, index) => {
    const label = `${random.pick(kinds)} ${apps[index % apps.length]}`.trim();
    const plain = label
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "_")
      .replace(/^(?=\d)/, "e");
    const name = names.has(plain) ? `${plain}_${index}` : plain;
    names.add(name);
    return { name, label, label_plural: `${label}s`, display_name: "seq_id", entity_id: random.uuid(), fields: [] };
  });
  const items = {};
  for (const entity of entities) {
    for (let index = 0; index < fieldCount; index += 1) {
      entity.fields.push(builtIn[index]?.(random) ?? customField(random, entity, index, entities, items));
    }
  }
  return { entities, items };
}

const builtIn = [
  (random) => field(random, { name: "seq_id", name_label: "ID", main_type: "id" }),
  (random) => field(random, { name: "created_at", name_label: "Created", main_type: "datetimecomplete" }),
  (random) => field(random, { name: "updated_at", name_label: "Updated", main_type: "datetimecomplete" }),
  (random) =>
    field(random, {
      name: "owner_id",
      name_label: "Owner",
      main_type: "reference",
      reference_fa_entity_id: userApp,
      reference_fa_entity_name: "agent",
    }),
];

function customField(random, entity, index, entities, items) {
  const named = { name: `${entity.name}_field${index}`, name_label: `${random.pick(first)} ${random.pick(second)}` };
  const required = random.chance(0.08) ? true : null;
  if (random.chance(0.15)) {
    const made = field(random, {
      ...named,
      main_type: "reference",
      is_required: required,
      catalog_type_id: random.uuid(),
      reference_fa_entity_id: choicesApp,
      reference_fa_entity_name: "catalog_type",
    });
    const labels = new Set();
    while (labels.size < 12) labels.add(random.pick(options));
    items[made.catalog_type_id] = [...labels].map((name, order) => ({ id: random.uuid(), name, order: order + 1 }));
    return made;
  }
  if (random.chance(0.1765)) {
    const target = random.pick(entities);
    return field(random, {
      ...named,
      main_type: "reference",
      is_required: required,
      reference_fa_entity_id: target.entity_id,
      reference_fa_entity_name: target.name,
    });
  }
  return field(random, { ...named, main_type: random.pick(types), is_required: required });
}

function field(random, given) {
  return {
    active: true,
    catalog_type_id: null,
    default_value: null,
    id: random.uuid(),
    is_required: null,
    is_unique: null,
    is_visible: true,
    reference_fa_entity_id: null,
    reference_fa_entity_name: null,
    reference_field_id: null,
    ...given,
  };
}

/** What a field holds, as all inputs say it. */
export function kindOf({ main_type: type, catalog_type_id: list, reference_fa_entity_name: target }) {
  if (list !== null) return "choice";
  if (target !== null) return "reference";
  if (["number", "currency", "percentage"].includes(type)) return "number";
  if (["date", "datetimecomplete"].includes(type)) return "date";
  return type === "boolean" ? "boolean" : type === "id" ? "id" : "text";
}

/** `price_book` -> `PriceBook`. */
export function pascal(name) {
  return name.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** `Closed - Won` -> `CLOSED_WON`. */
export function enumValue(label) {
  return label
    .normalize("NFD")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .replace(/^(?=\d)/, "_")
    .toUpperCase();
}
