// Keeps local files as the CRM is, and brings to the CRM what waits in an outbox. Run it as often as you like.
import { join } from "node:path";
import { crm } from "./crm.js";
import { readLines, writeLines } from "./json-lines.js";
import { pullRecords } from "./pull-records.js";
import { pushOutbox } from "./push-outbox.js";

/** Clocks differ, and a record may change while others are read: what changed this long before is read once more. */
const overlapMs = 5 * 60_000;

const folder = process.env["SYNC_FOLDER"] ?? "data";
const full = process.argv.includes("--full");
const stateFile = join(folder, "state.jsonl");

const { created, kept } = await pushOutbox(join(folder, "outbox.jsonl"));
console.log(`outbox: ${created} created, ${kept} kept for the next run`);

const [since] = full ? [] : await readLines(stateFile, String);
const next = new Date(Date.now() - overlapMs).toISOString();
const where = since === undefined ? undefined : { updated: { after: since } };

const contacts = crm.contacts.iterate({
  select: ["fullName", "workEmail", "segment", "account", "updated"],
  where,
  pageSize: 50,
});
report("contacts", await pullRecords(join(folder, "contacts.jsonl"), full, contacts));

const opportunities = crm.opportunities.iterate({
  select: ["opportunityName", "stage", "amount", "closeDate", "account", "updated"],
  where,
  pageSize: 50,
});
report("opportunities", await pullRecords(join(folder, "opportunities.jsonl"), full, opportunities));

// Only now: a run that failed on its way is done again from where it began.
await writeLines(stateFile, [next]);

function report(what: string, { changed, total }: { readonly changed: number; readonly total: number }): void {
  console.log(`${what}: ${changed} changed, ${total} in all`);
}
