// A program that lives from the account's fields: the nightly workflow tells when one of those that it uses has changed.
import { createClient } from "@acme/crm";

const { ACME_URL, FREEAGENT_CLIENT_ID = "", FREEAGENT_CLIENT_SECRET = "" } = process.env;
const credentials = { clientId: FREEAGENT_CLIENT_ID, clientSecret: FREEAGENT_CLIENT_SECRET };
const crm = createClient({ url: ACME_URL, credentials });

for (const segment of ["SMB", "Mid-Market", "Enterprise"] as const)
  console.log(`${segment}: ${await crm.contacts.count({ where: { segment } })} contacts`);

const { records } = await crm.opportunities.list({
  select: ["opportunityName", "amount", "closeDate"],
  orderBy: { amount: "desc" },
  limit: 3,
});
for (const { opportunityName, amount, closeDate } of records)
  console.log(`${opportunityName}: ${amount ?? "no amount"}, ${closeDate ?? "open"}`);
