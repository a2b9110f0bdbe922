import { own } from "../../generator/json/json-value.js";
import { freeagent } from "../../generator/providers/freeagent/index.js";
import { freecrm } from "../../generator/providers/freecrm/index.js";
import type { SandboxHabit } from "../../generator/sandbox/service.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../generator/sandbox/start-sandbox.js";
import { readDemo } from "../../generator/snapshot/read-snapshot.js";

/** A sandbox of a demo account, and its contacts as a program sees them over HTTP. */
export interface ServedCrm {
  readonly sandbox: Sandbox;
  readonly list: (asked?: Asked) => Promise<Listed>;
  /** Creates a contact. */
  readonly create: (lastName?: string) => Promise<Reply>;
  readonly signIn: () => Promise<Reply>;
  /** How many contacts the CRM has. */
  readonly count: () => number;
}

export interface Asked {
  readonly offset?: number;
  readonly limit?: number;
  /** A condition: this last name. */
  readonly lastName?: string;
  readonly sorted?: boolean;
}

export interface Listed extends Reply {
  readonly ids: readonly string[];
  readonly total: unknown;
  /** As they came. */
  readonly rows: readonly unknown[];
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type Open = (habits: readonly SandboxHabit[], options?: Partial<SandboxOptions>) => Promise<ServedCrm>;

async function send(url: string, init: RequestInit): Promise<Reply> {
  const answer = await fetch(url, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const at = (value: unknown, ...path: readonly string[]): unknown => path.reduce<unknown>(own, value);
const parsed = (text: string): unknown => (/^[[{]/.test(text) ? JSON.parse(text) : null);

function listed(reply: Reply, rows: unknown, total: unknown): Listed {
  const all: readonly unknown[] = Array.isArray(rows) ? rows : [];
  return { ...reply, rows: all, total, ids: all.map((row) => String(own(row, "id"))) };
}

const query = `query ($o: Int, $l: Int, $f: [Filter], $s: [[String]]) {
  listEntityValues(entity: "contact", offset: $o, limit: $l, filters: $f, order: $s) {
    count entity_values { id field_values }
  }
}`;
const mutation = `mutation ($v: JSON!) { made: createEntity(entity: "contact", field_values: $v) { entity_value { id } } }`;

const openFreeAgent: Open = async (habits, options) => {
  const snapshot = await readDemo("acme", "acme");
  const sandbox = await startSandbox({ snapshot, provider: freeagent, habits, rateLimit: null, ...options });
  const json = { "content-type": "application/json" };
  const { clientId, clientSecret } = sandbox.credentials;
  const grant = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const signIn = () =>
    send(`${sandbox.url}/oauth/token`, { method: "POST", headers: json, body: JSON.stringify(grant) });
  const authorization = `Bearer ${String(own(parsed((await signIn()).text), "access_token"))}`;
  const ask = (text: string, variables: object) =>
    send(`${sandbox.url}/api/graphql`, {
      method: "POST",
      headers: { ...json, authorization },
      body: JSON.stringify({ query: text, variables }),
    });
  return {
    sandbox,
    signIn,
    list: async ({ offset = 0, limit = 100, lastName, sorted = true } = {}) => {
      const f = lastName === undefined ? [] : [{ field_name: "last_name", operator: "equals", values: [lastName] }];
      const reply = await ask(query, { o: offset, l: limit, f, s: sorted ? [["created_at", "ASC"]] : [] });
      const answer = at(parsed(reply.text), "data", "listEntityValues");
      return listed(reply, own(answer, "entity_values"), own(answer, "count"));
    },
    create: (lastName = "Li") => ask(mutation, { v: { first_name: "Ann", last_name: lastName } }),
    count: () => sandbox.store.list("contact").length,
  };
};

const openFreeCrm: Open = async (habits, options) => {
  const snapshot = await readDemo("northwind", "northwind");
  const sandbox = await startSandbox({ snapshot, provider: freecrm, habits, ...options });
  const { email, password, token } = sandbox.credentials;
  const headers = { authorization: `Token ${token}`, "content-type": "application/json" };
  return {
    sandbox,
    signIn: () => send(`${sandbox.url}/auth/`, { method: "POST", body: JSON.stringify({ email, password }) }),
    list: async ({ offset = 0, limit = 100, lastName, sorted = true } = {}) => {
      const filter = [{ name: "last_name", operator: "equals", value: lastName }];
      const search = new URLSearchParams({
        start: String(offset),
        limit: String(limit),
        ...(sorted && { sort: "created_at" }),
        ...(lastName !== undefined && { filter: JSON.stringify(filter) }),
      });
      const reply = await send(`${sandbox.url}/contacts/?${search}`, { headers });
      const answer = own(parsed(reply.text), "response");
      return listed(reply, own(answer, "results"), own(answer, "total"));
    },
    create: (lastName = "Li") => {
      const body = JSON.stringify({ first_name: "Ann", last_name: lastName });
      return send(`${sandbox.url}/contacts/`, { method: "POST", headers, body });
    },
    count: () => sandbox.store.list("contact").length,
  };
};

export const crms = { FreeAgent: openFreeAgent, FreeCRM: openFreeCrm } as const satisfies Record<string, Open>;
