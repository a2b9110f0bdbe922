import type { EntityData } from "../../../../templates/runtime/entity-data.js";
import type {
  ChoiceWhere,
  DateWhere,
  IdWhere,
  NumberWhere,
  BooleanWhere,
  ReferenceWhere,
} from "../../../../templates/runtime/where.js";
import type { Reference, ReferenceInput } from "../../../../templates/runtime/references.js";
import type { ChoiceInput, OpenChoice } from "../../../../templates/runtime/choices.js";
import type { TextWhere } from "../../../../generator/providers/freeagent/runtime/index.js";

/** What a generated package has for an entity, by hand. */
export const contactEntity = {
  id: "contact-id",
  key: "contact",
  label: "Contact",
  name: "Contact",
  collection: "contacts",
  fields: {
    fullName: { key: "full_name", label: "Name", kind: "text", required: true },
    seqId: { key: "seq_id", label: "ID", kind: "id", create: false, update: false },
    workEmail: { key: "work_email", label: "Work Email", kind: "email" },
    score: { key: "contact_field1", label: "Score", kind: "number" },
    budget: { key: "contact_field2", label: "Budget", kind: "money" },
    active: { key: "contact_field3", label: "Active", kind: "boolean" },
    segment: {
      key: "contact_field14",
      label: "Segment",
      kind: "choice",
      choices: { Enterprise: "c-ent", SMB: "c-smb" },
    },
    languages: {
      key: "contact_field15",
      label: "Language(s)",
      kind: "choice",
      multiple: true,
      choices: { German: "c-de", French: "c-fr" },
    },
    account: { key: "logo_id", label: "Account", kind: "reference", to: "Account" },
    watchers: { key: "contact_field16", label: "Watchers", kind: "reference", multiple: true, to: "User" },
    owner: { key: "lead_owner_id", label: "Owner", kind: "reference", to: "User" },
    birthday: { key: "contact_field17", label: "Birthday", kind: "date" },
    seen: { key: "contact_field18", label: "Seen", kind: "dateTime" },
    emails: { key: "contact_field19", label: "Emails", kind: "list" },
    place: { key: "contact_field20", label: "Place", kind: "unknown", filter: false },
    old: { key: "contact_field21", label: "Old", kind: "text", hidden: true, create: false, update: false },
  },
} as const satisfies EntityData;

export const quoteEntity = {
  id: "quote-id",
  key: "quote",
  label: "Quote",
  name: "Quote",
  collection: "quotes",
  fields: { title: { key: "quote_field1", label: "Title", kind: "text" } },
} as const satisfies EntityData;

export const itemEntity = {
  id: "item-id",
  key: "quote_item",
  label: "Quote Item",
  name: "QuoteItem",
  collection: "quoteItems",
  fields: {
    product: { key: "quote_item_field1", label: "Product", kind: "text" },
    amount: { key: "quote_item_field2", label: "Amount", kind: "number" },
    description: { key: "description", label: "Description", kind: "text" },
  },
} as const satisfies EntityData;

export const feeEntity = {
  id: "fee-id",
  key: "quote_fee",
  label: "Fee",
  name: "Fee",
  collection: "fees",
  fields: {
    rate: { key: "quote_fee_field1", label: "Rate", kind: "number" },
    description: { key: "description", label: "Description", kind: "text" },
  },
} as const satisfies EntityData;

interface Contact {
  readonly id: string;
  readonly fullName: string | null;
  readonly seqId: string | null;
  readonly workEmail: string | null;
  readonly score: number | null;
  readonly budget: number | null;
  readonly active: boolean | null;
  readonly segment: OpenChoice<"Enterprise" | "SMB"> | null;
  readonly languages: readonly OpenChoice<"German" | "French">[];
  readonly account: Reference<"Account"> | null;
  readonly watchers: readonly Reference<"User">[];
  readonly owner: Reference<"User"> | null;
  readonly birthday: string | null;
  readonly seen: string | null;
  readonly emails: readonly string[];
  readonly place: unknown;
  readonly old: string | null;
}

export interface ContactTypes {
  record: Contact;
  row: Contact;
  create: ContactUpdate & { fullName: string };
  update: ContactUpdate;
  where: {
    id?: IdWhere;
    fullName?: TextWhere;
    workEmail?: TextWhere;
    score?: NumberWhere;
    active?: BooleanWhere;
    segment?: ChoiceWhere<"Enterprise" | "SMB">;
    account?: ReferenceWhere<"Account">;
    birthday?: DateWhere;
    seen?: DateWhere;
  };
  lines: object;
}

interface ContactUpdate {
  fullName?: string | undefined;
  workEmail?: string | null | undefined;
  score?: number | null | undefined;
  active?: boolean | null | undefined;
  segment?: ChoiceInput<"Enterprise" | "SMB"> | null | undefined;
  languages?: readonly ChoiceInput<"German" | "French">[] | null | undefined;
  account?: ReferenceInput<"Account"> | null | undefined;
  birthday?: string | Date | null | undefined;
  seen?: string | Date | null | undefined;
  place?: unknown;
}

export interface QuoteTypes {
  record: { readonly id: string; readonly title: string | null };
  row: { readonly id: string; readonly title: string | null };
  create: { title?: string | null | undefined };
  update: { title?: string | null | undefined };
  where: { title?: TextWhere };
  lines: { quoteItems: ItemTypes; fees: FeeTypes };
}

interface ItemTypes {
  record: { readonly id: string; readonly product: string | null; readonly amount: number | null };
  create: { product?: string | undefined; amount?: number | undefined; description?: string | undefined };
  update: { product?: string | undefined; amount?: number | undefined; description?: string | undefined };
}

interface FeeTypes {
  record: { readonly id: string; readonly rate: number | null };
  create: { rate?: number | undefined; description?: string | undefined };
  update: { rate?: number | undefined; description?: string | undefined };
}
