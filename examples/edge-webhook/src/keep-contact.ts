import { ContactInteressen, isChoice, type ContactCollection } from "@northwind/crm";
import type { Customer } from "./read-customer.js";

/**
 * Makes the customer a contact, or brings the contact up to date. Webhooks are delivered more than once: the customer's
 * number, unique in the CRM, tells whether this one has come before.
 */
export async function keepContact(contacts: ContactCollection, customer: Customer): Promise<{ id: string }> {
  const { number: kundenNr, firstName: vorname, lastName: nachname } = customer;
  // The shop's word for an interest may be none of the CRM's: what is no choice there is left out.
  const interessen = customer.interests.filter((one) => isChoice(ContactInteressen, one));
  const known = await contacts.first({ select: ["kundenNr"], where: { kundenNr } });
  if (known === null) return contacts.create({ kundenNr, vorname, nachname, interessen, quelle: "Webseite" });
  return contacts.update(known.id, { vorname, nachname, interessen });
}
