import { ContactSegment } from "@acme/crm/contacts";
import { crm } from "./crm.js";
import { showTable } from "./show-table.js";

const find = document.querySelector<HTMLInputElement>("#find");
const segment = document.querySelector<HTMLSelectElement>("#segment");
const people = document.querySelector<HTMLTableElement>("#contacts");
const deals = document.querySelector<HTMLTableElement>("#opportunities");
const said = document.querySelector("#said");
if (find === null || segment === null || people === null || deals === null || said === null)
  throw new Error("index.html and main.ts do not fit together.");

segment.append(...Object.entries(ContactSegment).map(([label, id]) => new Option(label, id)));
const label = crm.contacts.fields.segment.label;
segment.setAttribute("aria-label", label);
segment.options[0]?.replaceChildren(`Any ${label}`);

let latest = 0;
find.addEventListener("input", () => void show(showContacts));
segment.addEventListener("change", () => void show(showContacts));
await Promise.all([show(showContacts), show(showOpportunities)]);

async function showContacts(): Promise<void> {
  const mine = (latest += 1);
  const { fields } = crm.contacts;
  const chosen = segment?.value ?? "";
  const page = await crm.contacts.list({
    select: ["fullName", "workEmail", "segment", "account"],
    where: { segment: chosen === "" ? undefined : { id: chosen } },
    search: find?.value,
    orderBy: { fullName: "asc" },
    limit: 20,
  });
  // Who types on is answered once, by the last of the answers.
  if (mine !== latest || people === null) return;
  tell(`${page.records.length} of ${page.total} contacts`);
  showTable(
    people,
    [
      { label: fields.fullName.label, read: (contact) => contact.fullName },
      { label: fields.workEmail.label, read: (contact) => contact.workEmail },
      { label: fields.segment.label, read: (contact) => contact.segment },
      { label: fields.account.label, read: (contact) => contact.account?.name },
    ],
    page.records,
  );
}

async function showOpportunities(): Promise<void> {
  const { fields } = crm.opportunities;
  const { records } = await crm.opportunities.list({
    select: ["opportunityName", "stage", "amount", "closeDate"],
    orderBy: { closeDate: "desc" },
    limit: 10,
  });
  if (deals === null) return;
  showTable(
    deals,
    [
      { label: fields.opportunityName.label, read: (deal) => deal.opportunityName },
      { label: fields.stage.label, read: (deal) => deal.stage },
      { label: fields.amount.label, read: (deal) => deal.amount },
      { label: fields.closeDate.label, read: (deal) => deal.closeDate },
    ],
    records,
  );
}

async function show(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => tell(String(error)));
}

function tell(text: string): void {
  if (said !== null) said.textContent = text;
}
