import type { AccountData, EntityData } from "#runtime/entity-data.js";
import type { ClientOptions } from "../../../../generator/providers/freecrm/runtime/index.js";
import { connect } from "../../../../generator/providers/freecrm/runtime/index.js";

export const account: AccountData = {
  name: "acme",
  url: "https://crm.example.com/api/1",
  date: "string",
  update: "post",
};

/** As the emitter writes it: one field of each kind, and one list of choices. */
export const deal: EntityData = {
  id: "deal",
  key: "deal",
  label: "Deal",
  name: "Deal",
  collection: "deals",
  paths: { collection: "/deals/", item: "/deals/{id}/" },
  fields: {
    id: { key: "id", label: "ID", kind: "id", create: false, update: false },
    title: { key: "title", label: "Titel", kind: "text", required: true },
    mail: { key: "email", label: "E-Mail", kind: "email" },
    amount: { key: "amount", label: "Betrag", kind: "money" },
    closed: { key: "closed", label: "Closed", kind: "boolean" },
    closeDate: { key: "close_date", label: "Close Date", kind: "date" },
    createdAt: { key: "created_at", label: "Created", kind: "dateTime", create: false, update: false },
    stage: { key: "stage", label: "Stage", kind: "choice", choices: { New: "1", Won: "2" } },
    colours: { key: "colours", label: "Colours", kind: "choice", multiple: true, choices: { Red: "r", Blue: "b" } },
    company: { key: "company", label: "Company", kind: "reference", to: "Company" },
    contacts: { key: "contacts", label: "Contacts", kind: "reference", multiple: true, to: "Contact" },
    tags: { key: "tags", label: "Tags", kind: "list" },
    channels: { key: "channels", label: "Channels", kind: "structure", multiple: true },
    access: { key: "access", label: "Access", kind: "structure", create: false, update: false, filter: false },
    extra: { key: "extra", label: "Extra", kind: "unknown" },
    notes: {
      key: "notes",
      label: "Notes",
      kind: "reference",
      multiple: true,
      full: true,
      create: false,
      update: false,
    },
  },
};

/** The records of a further template of the same model. */
export const partnerDeal: EntityData = {
  ...deal,
  id: "deal#t2",
  key: "deal#t2",
  name: "PartnerDeal",
  collection: "partnerDeals",
};

export interface SentRequest {
  readonly line: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly type?: string;
}

/** A client whose requests are noted and answered without a network; the last answer serves any further request. */
export function fakeClient(
  answers: readonly (Answer | ((sent: SentRequest) => Answer))[],
  options: Partial<ClientOptions> = {},
  data = account,
) {
  const sent: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : undefined;
    const request = {
      line: `${init?.method} ${url.pathname.replace("/api/1", "")}`,
      query: Object.fromEntries(url.searchParams),
      body,
    };
    sent.push(request);
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? {};
    const {
      status = 200,
      json,
      text,
      type = "application/json",
    } = typeof answer === "function" ? answer(request) : answer;
    const content = text ?? (json === undefined ? null : JSON.stringify(json));
    return new Response(status === 204 ? null : content, { status, headers: { "content-type": type } });
  };
  const client = connect(data, { credentials: { token: "t-1" }, fetch, retry: { baseMs: 0 }, ...options });
  return { client, sent };
}
