import { expect, test } from "vitest";
import type { AccountModel } from "../../generator/model/account-model.js";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock } from "../../generator/model/names-lock.js";
import { adoptNames } from "../../generator/rename/adopt.js";
import { editConsumer } from "../../generator/rename/edit-consumer.js";
import { renameOffers } from "../../generator/rename/offers.js";
import { findUsages } from "../../generator/usages/find-usages.js";
import { acmeAccount } from "../usages/fixtures/account.js";
import { consumerProject } from "../usages/fixtures/consumer-project.js";
import { foundPlaces } from "../usages/fixtures/marked-places.js";
import { relabel } from "./relabel.js";

const before = assignNames(acmeAccount(), emptyLock, new Map());
const relabelled: AccountModel = relabel(acmeAccount(), {
  contact: ["Person", "People"],
  lead: ["Prospect", "Prospects"],
  "contact.contact_field14": "Customer Segment",
  "contact.full_name": "Display Name",
  "contact.work_email": "E-Mail",
  "logo.logo_field1": "Company Size",
  "quote_item.price": "Unit Price",
  "segments:SMB": 'Small & "medium" business',
  "sizes:Enterprise": "Corporation",
});

test("everything at once: the consumer compiles against the regenerated package, and uses the same things", async () => {
  const project = await consumerProject(before.model);
  const usages = await findUsages({ ...project, model: before.model });
  const offers = renameOffers(relabelled, before.lock, new Map());
  const edits = await editConsumer({ ...project, model: before.model }, offers);
  const after = assignNames(relabelled, adoptNames(before.lock, offers, { alias: false }), new Map());
  await project.generate(after.model);
  expect(project.complaints()).not.toEqual([]);
  for (const { file, text } of edits.files) project.write(file, text);

  expect(edits.left).toEqual([]);
  expect(project.complaints()).toEqual([]);
  const again = await findUsages({ ...project, model: after.model });
  expect(count(foundPlaces(again, before.model))).toEqual(count(foundPlaces(usages, before.model)));
  project.remove();
});

/** How often each thing is used in each file. */
function count(places: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const place of places) {
    const key = place.replace(/:\d+:\d+/, "");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
