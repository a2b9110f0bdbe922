import { expect, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import type { NamedModel } from "../../generator/model/model.js";
import { entity, field, list, model, settings } from "./fixtures/build-model.js";
import { restModel } from "./fixtures/rest-model.js";

async function emitted(account: NamedModel, path: string, date: "string" | "Date" = "string"): Promise<string> {
  const files = await emitPackage(account, { ...settings, date });
  return files.find((file) => file.path === path)?.text ?? "";
}

const account = model(
  [
    entity("Contact", "contacts", {
      key: "contact",
      lines: ["note"],
      fields: [
        field("workEmail", { kind: "email" }, { key: "work_email", label: "Work Email", required: true, unique: true }),
        field("segment", { kind: "choice", list: "list-ContactSegment", multiple: false, open: false }),
        field("account", { kind: "reference", to: "logo", multiple: false }, { alias: "company" }),
        field("created", { kind: "dateTime" }, { creatable: false, updatable: false, vendorType: "datetime" }),
        field("old", { kind: "list" }, { active: false }),
      ],
    }),
    entity("Account", "accounts", { key: "logo" }),
    entity("Note", "notes", { key: "note" }),
  ],
  { lists: [list("ContactSegment", ["Enterprise", "Twice", "SMB", "Twice"])] },
);

test("the declarations of an entity", async () => {
  expect(await emitted(account, "entities/contacts.d.ts"))
    .toBe(`import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference, ReferenceInput } from "../runtime/references.js";
import type {
  ChoiceWhere,
  DateWhere,
  IdWhere,
  ReferenceWhere,
} from "../runtime/where.js";
import type { Note, NoteCreate, NoteUpdate } from "./notes.js";

export type ContactSegment = "Enterprise" | "SMB";
/** Label to id. */
export declare const ContactSegment: Readonly<Record<ContactSegment, string>>;

/** Contact. */
export interface Contact {
  readonly id: Id<"Contact">;
  /** Account (\`account\`): reference. Refers to Account. */
  readonly account: Reference<"Account"> | null;
  /**
   * Account (\`account\`): reference. Refers to Account.
   * @deprecated It is called \`account\` now.
   */
  readonly company: Reference<"Account"> | null;
  /** Created (\`created\`): datetime. Read-only. */
  readonly created: string | null;
  /**
   * Old (\`old\`): list.
   * @deprecated Deactivated in the account.
   */
  readonly old: readonly string[];
  /**
   * Segment (\`segment\`): choice.
   * Choices: "Enterprise", "Twice", "SMB", "Twice".
   */
  readonly segment: OpenChoice<ContactSegment> | null;
  /** Work Email (\`work_email\`): email. Required. Unique. */
  readonly workEmail: string | null;
}

/** Contact: what may be written. Undefined means not given, null clears. */
export interface ContactInput {
  /** Account (\`account\`): reference. */
  account?: ReferenceInput<"Account"> | null | undefined;
  /**
   * Account (\`account\`): reference.
   * @deprecated It is called \`account\` now.
   */
  company?: ReferenceInput<"Account"> | null | undefined;
  /** Segment (\`segment\`): choice. */
  segment?: ChoiceInput<ContactSegment> | null | undefined;
}

/** Contact: what a new record is made of. */
export interface ContactCreate extends ContactInput {
  /** Work Email (\`work_email\`): email. */
  workEmail: string;
}

/** Contact: what may be changed. */
export interface ContactUpdate extends ContactInput {
  /** Work Email (\`work_email\`): email. */
  workEmail?: string | undefined;
}

/** Contact: conditions by field, and-ed. */
export interface ContactWhere {
  id?: IdWhere;
  account?: ReferenceWhere<"Account">;
  /**
   * Account (\`account\`): reference.
   * @deprecated It is called \`account\` now.
   */
  company?: ReferenceWhere<"Account">;
  created?: DateWhere;
  segment?: ChoiceWhere<ContactSegment>;
  workEmail?: TextWhere;
}

export type ContactField = keyof Contact;

/** Contacts: the types of the collection. */
export interface ContactTypes {
  record: Contact;
  row: Contact;
  create: ContactCreate;
  update: ContactUpdate;
  where: ContactWhere;
  lines: {
    notes: {
      record: Note;
      create: NoteCreate;
      update: NoteUpdate;
    };
  };
}

/** Contacts: list, read and write. */
export interface ContactCollection extends Collection<ContactTypes> {}

/** Contacts, through a client. */
export declare function contacts(client: Client): ContactCollection;
`);
});

test("the data of an entity", async () => {
  expect(await emitted(account, "entities/contacts.js")).toBe(`import { collection } from "../provider/index.js";
import { noteEntity } from "./notes.js";

export const ContactSegment = {
  Enterprise: "ContactSegment-0",
  SMB: "ContactSegment-2",
};

export const contactEntity = {
  id: "entity-contacts",
  key: "contact",
  label: "Contact",
  name: "Contact",
  collection: "contacts",
  fields: {
    account: {
      key: "account",
      label: "Account",
      kind: "reference",
      to: "Account",
    },
    company: {
      key: "account",
      label: "Account",
      kind: "reference",
      to: "Account",
    },
    created: {
      key: "created",
      label: "Created",
      kind: "dateTime",
      create: false,
      update: false,
    },
    old: {
      key: "old",
      label: "Old",
      kind: "list",
      create: false,
      update: false,
      hidden: true,
    },
    segment: {
      key: "segment",
      label: "Segment",
      kind: "choice",
      choices: ContactSegment,
      duplicates: { "ContactSegment-1": "Twice", "ContactSegment-3": "Twice" },
    },
    workEmail: {
      key: "work_email",
      label: "Work Email",
      kind: "email",
      required: true,
    },
  },
};

export function contacts(client) {
  return collection(client, contactEntity, {
    notes: noteEntity,
  });
}
`);
});

test("dates are read as the account wants them, and written as either", async () => {
  const dated = model([entity("Event", "events", { fields: [field("day", { kind: "date" })] })]);
  const types = await emitted(dated, "entities/events.d.ts", "Date");
  expect(types).toContain("readonly day: Date | null;");
  expect(types).toContain("day?: DateInput | null | undefined;");
  expect(await emitted(dated, "client.js", "Date")).toContain('date: "Date"');
});

test("where the API answers channels, a phone number is all of them", async () => {
  const types = await emitted(restModel(), "entities/contacts.d.ts");
  expect(types).toContain("readonly phone: Channels | null;");
  expect(types).toContain("phone?: Channels | null | undefined;");
  expect(types).toContain("phone?: TextWhere;");
  expect(types).toMatch(/import type \{\s+Channels,[^}]*\} from "..\/provider\/index.js";/);
});

test("a list that two entities show stands in a file of its own", async () => {
  const shared = field("status", { kind: "choice", list: "list-Status", multiple: true, open: true });
  const both = model([entity("A", "as", { fields: [shared] }), entity("B", "bs", { fields: [shared] })], {
    lists: [list("Status", ["on", "off"])],
  });
  expect(await emitted(both, "choices.js")).toBe(
    `export const Status = {\n  on: "Status-0",\n  off: "Status-1",\n};\n`,
  );
  expect(await emitted(both, "entities/as.js")).toContain('export { Status } from "../choices.js";');
  expect(await emitted(both, "entities/as.d.ts")).toContain(
    "status?: readonly ChoiceInput<OpenChoice<Status>>[] | null | undefined;",
  );
});

test("entities whose records are in one place have ids of one name, the one that refers to them", async () => {
  const paths = { collection: "/deals/", item: "/deals/{id}/" };
  const deals = model([
    entity("FrameDeal", "frameDeals", { key: "deal#frame", paths }),
    entity("Deal", "deals", { key: "deal", paths }),
    entity("Contact", "contacts", {
      key: "contact",
      paths: { collection: "/contacts/", item: "/contacts/{id}/" },
      fields: [field("deal", { kind: "reference", to: "deal", multiple: false })],
    }),
  ]);
  expect(await emitted(deals, "entities/frameDeals.d.ts")).toContain('  readonly id: Id<"Deal">;');
  expect(await emitted(deals, "entities/deals.d.ts")).toContain('  readonly id: Id<"Deal">;');
  expect(await emitted(deals, "entities/contacts.d.ts")).toContain('  readonly id: Id<"Contact">;');
  expect(await emitted(deals, "entities/contacts.d.ts")).toContain('readonly deal: Reference<"Deal"> | null;');
});

test("custom types are imported from where the configuration names them", async () => {
  const custom = (ts: string, from: string) => field(ts.toLowerCase(), { kind: "custom", ts, from });
  const types = await emitted(
    model([
      entity("Deal", "deals", {
        fields: [custom("Money", "./types/money.js"), custom("Deal", "../deal.js"), custom("Big", "big.js")],
      }),
    ]),
    "entities/deals.d.ts",
  );
  expect(types).toContain('import type { Money } from "../../../types/money.js";');
  expect(types).toContain('import type { Deal as Deal$1 } from "../../../../deal.js";');
  expect(types).toContain('import type { Big } from "big.js";');
  expect(types).toContain("readonly deal: Deal$1 | null;");
});

test("a custom type is one plain name", async () => {
  const evil = field("x", { kind: "custom", ts: "A } from 'x'; evil();", from: "./x.js" });
  await expect(emitPackage(model([entity("A", "as", { fields: [evil] })]), settings)).rejects.toMatchObject({
    problems: [{ code: "output.custom-type" }],
  });
});

test("two exports of one name are refused", async () => {
  const clash = model([entity("Contact", "contacts"), entity("ContactCreate", "creates")]);
  await expect(emitPackage(clash, settings)).rejects.toThrow("Two exports would be called ContactCreate.");
});
