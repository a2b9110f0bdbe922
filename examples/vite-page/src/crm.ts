import { createClient } from "@acme/crm/client";
import { contacts } from "@acme/crm/contacts";
import { opportunities } from "@acme/crm/opportunities";

/** Speaks to the page's own server, which adds the credentials: the page has none, so its token says nothing. */
const client = createClient({ url: `${location.origin}/crm`, credentials: { token: "page" } });

/** Two entities of the account, and nothing of the others in the bundle. */
export const crm = { contacts: contacts(client), opportunities: opportunities(client) };
