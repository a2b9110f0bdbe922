import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import type { NamedModel } from "../../generator/model/model.js";
import { settings } from "./fixtures/build-model.js";
import { restModel } from "./fixtures/rest-model.js";
import { richModel } from "./fixtures/rich-model.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "fieldwright-compile-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const compilerOptions = {
  target: "es2023",
  lib: ["es2023"],
  types: ["node"],
  module: "nodenext",
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  verbatimModuleSyntax: true,
};

const graphqlProgram = `
import { createClient, isChoice, ContactSegment, type Contact, type ContactCreate } from "../generated/acme/index.js";
import { quotes } from "../generated/acme/entities/quotes.js";
import { createClient as connect } from "../generated/acme/client.js";

const crm = createClient({ credentials: { token: "t" } });
const page = await crm.contacts.list({ select: ["segment", "workEmail"], where: { segment: "SMB", day: { after: new Date() } } });
for (const row of page.records) {
  const segment: string | null = row.segment;
  if (isChoice(ContactSegment, segment)) await crm.contacts.update(row.id, { segment, account: null });
  // @ts-expect-error not selected
  row.mood;
}
const id: string = ContactSegment.SMB;
declare const contact: Contact;
const languages: readonly string[] = contact.languages;
const amount: number | undefined = contact.price?.amount;
// @ts-expect-error no such choice
await crm.contacts.update("1", { segment: "Nonsense" });
await crm.contacts.update("1", { topics: ["anything at all"], mood: "new" });
// @ts-expect-error read-only
await crm.contacts.update("1", { readOnly: "x" });
// @ts-expect-error hidden fields are not written
await crm.contacts.update("1", { textHidden: "x" });
// @ts-expect-error a required field is not cleared
await crm.contacts.update("1", { workEmail: null });
// @ts-expect-error required fields are missing
const create: ContactCreate = { segment: "SMB" };
// @ts-expect-error another entity's record
await crm.contacts.update("1", { account: contact.friends[0] });
await connect({ credentials: { token: "t" } }).request("{ ping }");
await quotes(crm).upsertWithLines({ status: { id: "1" } }, { quoteItems: [], costs: [{ status: null }] });
console.log(id, languages, amount, create, crm.contacts.fields.segment.label);
`;

const restProgram = `
import { createClient, type Channels, type ContactRow, type Contact, type components } from "../generated/acme/index.js";

const crm = createClient({ credentials: { token: "t" } });
const rows: readonly ContactRow[] = (await crm.contacts.list()).records;
const full: Contact = await crm.contacts.get("1");
const channels: NonNullable<components["schemas"]["Contact"]["channels"]> | null = full.channels;
const phone: Channels | null = full.phone;
// @ts-expect-error it may come with all its channels
const numbers: string | null = full.phone;
const lines = typeof phone === "string" ? [phone] : phone?.map(({ value, name }) => [name, value].join(": "));
const added = await crm.contacts.create({ name: "Nora", channelsOfThisContactWithALongName: [], phone });
await crm.contacts.create({ name: "Nora", channelsOfThisContactWithALongName: [], phone: [{ value: "1", default: true }] });
const unread: string | undefined = added.$unread?.[0]?.message;
// @ts-expect-error only a full record has them
rows[0]?.channels;
// @ts-expect-error the vendor has no such path
await crm.contacts.delete("1");
const made = await crm.operations.oneContact({ path: { id: "1" } });
await crm.operations.getContacts();
// @ts-expect-error the path's id is missing
await crm.operations.oneContact();
console.log(channels, made, numbers, lines, unread);
`;

const accounts: readonly (readonly [provider: string, model: NamedModel, program: string])[] = [
  ["freeagent", richModel(), graphqlProgram],
  ["freecrm", restModel(), restProgram],
];

test.each(accounts)(
  "a %s package compiles with its runtime, and refuses wrong calls",
  async (provider, account, program) => {
    const project = join(work, provider);
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    };
    for (const { path, text } of await emitPackage(account, settings)) write(`generated/acme/${path}`, text);
    const packageFolder = join(project, "generated/acme");
    cpSync(join(root, "templates/runtime"), join(packageFolder, "runtime"), { recursive: true });
    cpSync(join(root, `generator/providers/${provider}/runtime`), join(packageFolder, "provider"), { recursive: true });
    rmSync(join(packageFolder, "runtime/tsconfig.json"));
    write("package.json", '{ "type": "module" }');
    write("money.ts", "export interface Money { readonly amount: number }\n");
    write(
      "node_modules/money-types/package.json",
      '{ "name": "money-types", "type": "module", "types": "index.d.ts" }',
    );
    write("node_modules/money-types/index.d.ts", "export interface ContactRow { readonly row: true }\n");
    symlinkSync(join(root, "node_modules/@types"), join(project, "node_modules/@types"));
    symlinkSync(join(root, "node_modules/undici-types"), join(project, "node_modules/undici-types"));
    write("src/program.ts", program);
    write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src", "generated"] }));

    for (const compiler of ["typescript", "typescript-7"]) {
      const words = [join(root, "node_modules", compiler, "bin/tsc"), "-p", project];
      const { stdout, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
      expect({ compiler, stdout, status }).toEqual({ compiler, stdout: "", status: 0 });
    }
  },
);
