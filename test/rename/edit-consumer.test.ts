import { afterAll, beforeAll, expect, test } from "vitest";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock } from "../../generator/model/lock.js";
import { adoptNames } from "../../generator/rename/adopt.js";
import { applyEdits, type ConsumerEdits, editConsumer } from "../../generator/rename/edit-consumer.js";
import { renameOffers } from "../../generator/rename/offers.js";
import { findUsages } from "../../generator/usages/find-usages.js";
import { acmeAccount } from "../usages/fixtures/account.js";
import { consumerProject, type ConsumerProject, ownFiles } from "../usages/fixtures/consumer-project.js";
import { foundPlaces } from "../usages/fixtures/marked-places.js";
import { relabel } from "./relabel.js";

type Labels = Parameters<typeof relabel>[1];

const before = assignNames(acmeAccount(), emptyLock, new Map());

/** Adopts what the labels offer; the package is generated anew, the consumer's files are edited. */
async function rename(project: ConsumerProject, labels: Labels, alias = false) {
  const relabelled = relabel(acmeAccount(), labels);
  const offers = renameOffers(relabelled, before.lock, new Map());
  const edits = await editConsumer({ ...project, model: before.model }, offers);
  const after = assignNames(
    relabelled,
    adoptNames(before.lock, offers, { aliasSince: alias ? "1.0.0" : null }),
    new Map(),
  );
  await project.generate(after.model);
  return { edits, model: after.model, stale: project.complaints() };
}

function write(project: ConsumerProject, edits: ConsumerEdits): void {
  for (const { file, text } of edits.files) project.write(file, text);
}

test("everything at once: the consumer compiles against the regenerated package, and uses the same things", async () => {
  const project = await consumerProject(before.model);
  const usages = await findUsages({ ...project, model: before.model });
  const files = ownFiles(project);
  const { edits, model, stale } = await rename(project, {
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
  expect(ownFiles(project)).toEqual(files);
  expect(stale.length).toBeGreaterThan(50);
  write(project, edits);

  expect(project.complaints()).toEqual([]);
  expect(edits.left).toEqual([]);
  for (const { file, edits: made, text } of edits.files) expect(applyEdits(files.get(file) ?? "", made)).toBe(text);
  const again = await findUsages({ ...project, model });
  expect(perFile(foundPlaces(again, before.model))).toEqual(perFile(foundPlaces(usages, before.model)));
  project.remove();
});

/** How often each thing is used in each file. */
function perFile(places: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const place of places) {
    const key = place.replace(/:\d+:\d+/, "");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const program = `import { createClient, ContactSegment, type Contact } from "@acme/crm";
import { contacts } from "@acme/crm/contacts";
export { ContactSegment as Segments, type Account } from "@acme/crm";
const crm = createClient({ credentials: { token: "secret" } });
export const table = { ContactSegment, contacts };
export const read = ({ segment, fullName: name }: Contact) => ({ segment, name });
export const write = (segment: "SMB" | "Enterprise") => crm.contacts.update("1", { segment });
export const one = ContactSegment?.SMB;
export const { SMB } = ContactSegment;
export const texts = [crm.contacts.list({ select: ['segment', \`fullName\`] }), ContactSegment['SMB']];
export const isSmall = (contact: Contact) => contact.segment === 'SMB' || contact["segment"] === \`SMB\`;
export { ContactSegment };
`;

const renamed = `import { createClient, PersonTier, type Person } from "@acme/crm";
import { people } from "@acme/crm/people";
export { PersonTier as Segments, type Account } from "@acme/crm";
const crm = createClient({ credentials: { token: "secret" } });
export const table = { ContactSegment: PersonTier, contacts: people };
export const read = ({ tier: segment, displayName: name }: Person) => ({ segment, name });
export const write = (segment: "it's \`\${small}\`" | "Enterprise") => crm.people.update("1", { tier: segment });
export const one = PersonTier?.["it's \`\${small}\`"];
export const { "it's \`\${small}\`": SMB } = PersonTier;
export const texts = [crm.people.list({ select: ['tier', \`displayName\`] }), PersonTier['it\\'s \`\${small}\`']];
export const isSmall = (contact: Person) => contact.tier === 'it\\'s \`\${small}\`' || contact["tier"] === \`it's \\\`\\\${small}\\\`\`;
export { PersonTier as ContactSegment };
`;

let project: ConsumerProject;
beforeAll(async () => {
  project = await consumerProject(before.model, { "src/program.ts": program });
});
afterAll(() => project.remove());

const labels: Labels = {
  contact: ["Person", "People"],
  "contact.contact_field14": "Tier",
  "contact.full_name": "Display Name",
  "segments:SMB": "it's `${small}`",
};

test.each<readonly [string, Labels, string, string]>([
  ["names in each form, quotes as they were", labels, program, renamed],
  [
    "an imported name that the file has for something else keeps its old one there",
    { "contact.contact_field14": "Tier" },
    `import { ContactSegment, type Contact } from "@acme/crm";
export type ContactTier = Contact["segment"];
export const table = { ContactSegment };
export const all: readonly ContactSegment[] = [];
export { ContactSegment };
`,
    `import { ContactTier as ContactSegment, type Contact } from "@acme/crm";
export type ContactTier = Contact["tier"];
export const table = { ContactSegment };
export const all: readonly ContactSegment[] = [];
export { ContactSegment };
`,
  ],
  [
    "names that are swapped are swapped everywhere",
    { "quote_item.price": "Quantity", "quote_item.quantity": "Price" },
    `import type { QuoteItem } from "@acme/crm";
export const sum = ({ price, quantity }: QuoteItem) => (price ?? 0) * (quantity ?? 0);
`,
    `import type { QuoteItem } from "@acme/crm";
export const sum = ({ quantity: price, price: quantity }: QuoteItem) => (price ?? 0) * (quantity ?? 0);
`,
  ],
  [
    "the consumer's own names stay, local aliases and re-exports among them",
    { contact: ["Person", "People"] },
    `import { contacts as list, type Contact as Row } from "@acme/crm/contacts";
export type { ContactCreate as Input } from "@acme/crm";
export const use = (contact: Row, contacts: readonly string[]) => [contact, contacts, list];
`,
    `import { people as list, type Person as Row } from "@acme/crm/people";
export type { PersonCreate as Input } from "@acme/crm";
export const use = (contact: Row, contacts: readonly string[]) => [contact, contacts, list];
`,
  ],
])("%s", async (_, wanted, text, edited) => {
  await project.generate(before.model);
  project.write("src/program.ts", text);
  expect(project.complaints()).toEqual([]);
  const { edits } = await rename(project, wanted);
  expect(edits).toMatchObject({ files: [{ file: "src/program.ts", text: edited }], left: [] });
  write(project, edits);
  expect(project.complaints()).toEqual([]);
});

test("with an alias, code that is not edited goes on compiling", async () => {
  await project.generate(before.model);
  const text = `import type { Contact } from "@acme/crm";\nexport const read = ({ segment }: Contact) => segment;\n`;
  project.write("src/program.ts", text);
  expect((await rename(project, { "contact.contact_field14": "Tier" }, true)).stale).toEqual([]);
  await project.generate(before.model);
  expect((await rename(project, { "contact.contact_field14": "Tier" }, false)).stale).toHaveLength(1);
});

test("what would fit only some of the values is left, and told", async () => {
  await project.generate(before.model);
  project.write(
    "src/program.ts",
    `import type { Account, Contact } from "@acme/crm";
export const either = (one: Account | Contact) => one.fullName;
interface Named { readonly fullName: string | null }
const greet = (one: Named) => one.fullName;
export const all = (contact: Contact, other: Named) => [greet(contact), greet(other)];
interface Employee { readonly fullName: string }
export const work = (employee: Employee) => greet(employee);
`,
  );
  const { edits } = await rename(project, { "contact.full_name": "Display Name" });
  expect(edits.files).toEqual([]);
  expect(edits.left).toEqual([
    { file: "src/program.ts", line: 2, column: 55, reason: expect.stringContaining("several things") },
    { file: "src/program.ts", line: 3, column: 28, reason: expect.stringContaining("do not come from the account") },
    { file: "src/program.ts", line: 4, column: 35, reason: expect.stringContaining("do not come from the account") },
  ]);
});

test("nothing offered, nothing edited", async () => {
  await project.generate(before.model);
  project.write("src/program.ts", program);
  expect(await editConsumer({ ...project, model: before.model }, [])).toEqual({ files: [], left: [] });
});
