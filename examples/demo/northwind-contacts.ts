// FreeCRM's own fields and the account's, by the labels of its templates: this account is labelled in German.
import { crm } from "./northwind.js";
import { printTable } from "./print-table.js";

const { fields } = crm.contacts;

const page = await crm.contacts.list({ where: { status: "Aktiv" }, orderBy: { nachname: "asc" }, limit: 5 });
printTable(
  `Kontakte, ${fields.status.label} „Aktiv“ (${page.total})`,
  [
    { label: fields.nachname.label, read: (contact) => contact.nachname },
    { label: fields.vorname.label, read: (contact) => contact.vorname },
    { label: fields.straße.label, read: (contact) => contact.straße },
    { label: fields.firma.label, read: (contact) => contact.firma?.name ?? null },
  ],
  page.records,
);

const made = await crm.contacts.create({ vorname: "Ada", nachname: "Beispiel", status: "Neu", straße: "Am Markt 1" });
const deal = await crm.deals.create({ titel: "Erstauftrag", phase: "Interessent", kontakte: [made.id], betrag: 1200 });
const full = await crm.contacts.get(made.id);
if (full.status !== "Neu" || full.straße !== "Am Markt 1") throw new Error("The contact did not come back as written.");
await crm.deals.update(deal.id, { phase: "Gewonnen" });
await crm.deals.delete(deal.id);
await crm.contacts.delete(made.id);
console.log("a contact and a deal, written and deleted");
