import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as acme from "../../generated/acme/index.js";
import type * as northwind from "../../generated/northwind/index.js";
import {
  comparePackage,
  generate,
  ProblemError,
  readLock,
  readSnapshot,
  type Problem,
  type Sandbox,
} from "../../generator/index.js";
import { typeComplaints } from "./type-complaints.js";
import { makeVariant, type Variant } from "./variant.js";

const configuration = `output: src/generated
accounts:
  acme:
    provider: freeagent
    package: { name: "@variant/acme" }
    entities: { include: [contact, logo, "quote*", agent], exclude: [quote], hidden: true }
    lines: { quote_item: logo }
    scalars: { date: Date }
    overrides:
      contact.contact_field20: { multiple: true }
      contact.contact_field14: { open: true, name: kind }
      contact.contact_field28: { type: text }
      contact.contact_field25: { readOnly: true }
      contact.contact_field24: { required: true }
      contact.contact_field68: { multiple: true }
      contact.note: { type: { ts: Money, from: "./src/money.js" } }
  northwind:
    provider: freecrm
    package: { name: "@variant/northwind" }
    scalars: { date: Date }
    update: patch
`;

const program = `import { createClient, isChoice, ContactSegment, type Contact, type ContactCreate, type ContactUpdate, type Reference } from "@variant/acme";
import { createClient as northwind, type Deal } from "@variant/northwind";
import type { Money } from "./src/money.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const same: readonly true[] = [
  true satisfies Same<Contact["birthday"], Date | null>,
  true satisfies Same<Contact["created"], Date | null>,
  true satisfies Same<ContactUpdate["birthday"], string | Date | null | undefined>,
  true satisfies Same<Contact["leadScore"], string | null>,
  true satisfies Same<ContactUpdate["leadScore"], string | null | undefined>,
  true satisfies Same<ContactCreate["größe"], string>,
  true satisfies Same<Contact["note"], Money | null>,
  true satisfies Same<ContactUpdate["note"], Money | null | undefined>,
  // The app that it refers to is not in the package.
  true satisfies Same<Contact["account"], Reference<"Account"> | null>,
  true satisfies Same<Deal["abschlussdatum"], Date | null>,
  true satisfies Same<Deal["angelegtAm"], Date | null>,
];

const crm = createClient({ credentials: { token: "t" } });
export const open: ContactUpdate = { kind: "Not in the list yet", languageS: ["Deutsch"] };
// @ts-expect-error: read-only now
export const readOnly: ContactUpdate = { linkedInProfile: "https://example.com" };
// @ts-expect-error: required now
export const incomplete: ContactCreate = { firstName: "Ida", lastName: "Example" };
// @ts-expect-error: quotes are left out
export const left = crm.quotes;
// @ts-expect-error: named \`kind\` now
export const renamed = (contact: Contact) => contact.segment;
export const statuses = (contact: Contact): readonly string[] => contact.accountStatus;
export const known = (contact: Contact): boolean => isChoice(ContactSegment, contact.kind);
export const lines = () => crm.accounts.upsertWithLines({ id: "1" }, { quoteLines: [{ product: "Seats", quantity: 1, unitPrice: 2 }] });
export const patched = () => northwind({ credentials: { token: "t" } }).deals.update("1", { abschlussdatum: new Date() });
`;

let project: Variant;
const sandboxes: Sandbox[] = [];
beforeAll(async () => {
  const money = 'export interface Money { readonly amount: number }\nexport type Currency = "EUR" | "USD";\n';
  project = await makeVariant(configuration, { "src/money.ts": money, "program.ts": program });
  await project.generate("acme");
  await project.generate("northwind");
  sandboxes.push(await project.sandbox("acme"), await project.sandbox("northwind"));
});
afterAll(async () => {
  await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
  project.remove();
});

test("overrides, dates, lines and the user's own types compile as they were asked for", () => {
  expect(typeComplaints([join(project.folder, "program.ts")], { preserveSymlinks: false })).toEqual([]);
}, 60_000);

describe("at run time", () => {
  test("dates are Dates on read, and either on write", async () => {
    const { createClient }: typeof acme = await import(project.module("acme"));
    const [sandbox] = sandboxes;
    const { clientId = "", clientSecret = "" } = sandbox?.credentials ?? {};
    const rateLimit = { requests: 1e6, perMs: 1 };
    const crm = createClient({ url: sandbox?.url, credentials: { clientId, clientSecret }, rateLimit });
    const fields = { firstName: "Ida", lastName: "Example", größe: "XL" };
    const { id } = await crm.contacts.create({ ...fields, birthday: new Date("1990-02-03") });
    const read = await crm.contacts.get(id);
    expect(read.birthday).toEqual(new Date("1990-02-03"));
    expect(read.created).toBeInstanceOf(Date);
    await crm.contacts.update(id, { birthday: "1991-02-03" });
    expect((await crm.contacts.get(id)).birthday).toEqual(new Date("1991-02-03"));
    // A list that people extend as they type takes what it does not have.
    const kind: object = { kind: "Start-up" };
    await crm.contacts.update(id, kind);
    expect(await crm.contacts.get(id)).toMatchObject({ kind: "Start-up" });
    const hasKind = await crm.contacts.list({ where: { created: { after: new Date("2020-01-01") }, id } });
    expect(hasKind.total).toBe(1);
    const written: object = { linkedInProfile: "https://example.com" };
    await expect(crm.contacts.update(id, written)).rejects.toThrow(/linkedInProfile/);
  });

  test("update: patch sends PATCH, and the dates of FreeCRM are Dates, too", async () => {
    const { createClient }: typeof northwind = await import(project.module("northwind"));
    const sandbox = sandboxes[1];
    const methods: string[] = [];
    const crm = createClient({
      url: sandbox?.url,
      credentials: { token: sandbox?.credentials["token"] ?? "" },
      fetch: (input, init) => {
        methods.push(init?.method ?? "GET");
        return fetch(input, init);
      },
    });
    const first = await crm.deals.first();
    const changed = await crm.deals.update(first?.id ?? "", { abschlussdatum: new Date("2027-01-02") });
    expect(changed.abschlussdatum).toEqual(new Date("2027-01-02"));
    expect(methods).toEqual(["GET", "PATCH"]);
  });
});

test("generating again changes nothing", async () => {
  const { config } = project;
  const sources = {
    snapshot: await readSnapshot(config.schemas, "northwind"),
    lock: await readLock(config.schemas, "northwind"),
    documents: [],
  };
  const { files } = await generate(config, "northwind", sources);
  expect(await comparePackage(join(config.output, "northwind"), files)).toEqual([]);
});

test("warnings are of what is in the package, and go when a type is given", async () => {
  const warnings = async (more: string): Promise<readonly string[]> => {
    const made = await makeVariant(`accounts:\n  acme:\n    provider: freeagent\n    ${more}\n`);
    try {
      return (await made.generate("acme")).map(({ message }) => message.split(" ")[0] ?? "");
    } finally {
      made.remove();
    }
  };
  expect(await warnings("entities: { include: [ticket] }")).toEqual(["ticket.ticket_field22"]);
  expect(await warnings("entities: { include: [contact] }")).toEqual([]);
  const given = "entities: { include: [ticket] }\n    overrides: { ticket.ticket_field22: { type: json } }";
  expect(await warnings(given)).toEqual([]);
});

describe("a key that matches nothing", () => {
  const wrong: readonly (readonly [what: string, account: string, line: number, said: RegExp])[] = [
    ["include", 'entities: { include: [contact, "qoute*"] }', 4, /qoute\*.*matches nothing/],
    ["exclude", "entities: { exclude: [contacts] }", 4, /contacts.*matches nothing.*Did you mean "contact"\?/s],
    [
      "override",
      "overrides: { contact.contact_feild20: { multiple: true } }",
      4,
      /Did you mean "contact\.contact_field20"/,
    ],
    ["line", "lines: { quote_itm: quote }", 4, /quote_itm.*Did you mean quote_item/s],
    ["key of an override", "overrides: { contact.contact_field20: { multipel: true } }", 4, /multipel.*multiple/s],
    ["key of an account", "overide: {}", 4, /overide.*overrides/s],
    ["type", "overrides: { contact.note: { type: nubmer } }", 4, /must be one of.*did you mean "number"/],
  ];
  test.each(wrong)("%s", async (_, line, at, said) => {
    const text = `accounts:\n  acme:\n    provider: freeagent\n    ${line}\n`;
    const failure = await attempt(text);
    expect(failure).toMatch(said);
    expect(failure).toMatch(new RegExp(`codegen\\.yml:${at}:\\d+`));
  });
});

/** What the public API says of a configuration: each problem's place, message and hint. */
async function attempt(text: string): Promise<string> {
  let made: Variant | null = null;
  try {
    made = await makeVariant(text);
    const problems = await made.generate("acme");
    return problems.map(told).join("\n");
  } catch (error) {
    const problems = error instanceof ProblemError ? error.problems : [];
    return problems.map(told).join("\n");
  } finally {
    made?.remove();
  }
}

function told({ message, hint, place }: Problem): string {
  const at = place?.kind === "file" ? `${place.file}:${place.line}:${place.column}` : JSON.stringify(place);
  return `${at} ${message} ${hint ?? ""}`;
}
