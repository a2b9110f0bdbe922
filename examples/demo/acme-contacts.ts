// FreeAgent calls the field `contact_field14`; the people of this account call it "Segment".
import { ContactSegment, isChoice } from "@acme/crm";
import { crm } from "./acme.js";
import { printTable } from "./print-table.js";

const { fields } = crm.contacts;

const page = await crm.contacts.list({
  select: ["fullName", "workEmail", "segment", "account"],
  where: { segment: { includes: ["SMB", "Enterprise"] } },
  orderBy: { fullName: "asc" },
  limit: 5,
});
printTable(
  `Contacts by ${fields.segment.label}, which FreeAgent calls ${fields.segment.key} (${page.total})`,
  [
    { label: fields.fullName.label, read: (contact) => contact.fullName },
    { label: fields.workEmail.label, read: (contact) => contact.workEmail },
    { label: fields.segment.label, read: (contact) => contact.segment },
    { label: fields.account.label, read: (contact) => contact.account?.name ?? null },
  ],
  page.records,
);

const opportunity = await crm.opportunities.first({ orderBy: { created: "asc" } });
if (opportunity === null) throw new Error("The account has no opportunity to quote for.");
const { record, lines } = await crm.quotes.upsertWithLines(
  { quoteName: "Starter package", opportunity: opportunity.id },
  {
    quoteLines: [
      { product: "Seats", quantity: 12, unitPrice: 49.5 },
      { product: "Set-up", quantity: 1, unitPrice: 900 },
    ],
  },
);
if (lines.quoteLines.length !== 2) throw new Error(`The quote has ${lines.quoteLines.length} lines.`);
await crm.quotes.delete(record.id);

const segment: string = "Enterprise";
if (!isChoice(ContactSegment, segment))
  throw new Error(`${segment} is none of ${Object.keys(ContactSegment).join(", ")}.`);
const { id } = await crm.contacts.create({ firstName: "Ada", lastName: "Example", segment });
const written = await crm.contacts.get(id);
if (written.segment !== "Enterprise") throw new Error(`The segment came back as ${written.segment}.`);
await crm.contacts.delete(id);
console.log("a quote with two lines and a contact, written and deleted");
