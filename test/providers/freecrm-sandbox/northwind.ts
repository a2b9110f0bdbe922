import { readFileSync } from "node:fs";
import { isObject, type JsonObject, own } from "../../../generator/json/json-value.js";
import { interpret } from "../../../generator/providers/freecrm/interpret/interpret.js";
import { serve } from "../../../generator/providers/freecrm/sandbox/serve.js";
import { createStore } from "../../../generator/sandbox/create-store.js";
import { startServer } from "../../../generator/sandbox/server.js";
import type { ServeOptions } from "../../../generator/sandbox/service.js";
import type { Store } from "../../../generator/sandbox/store.js";

export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
  /** What is inside the envelope; empty where there is none. */
  readonly response: JsonObject;
  readonly text: string;
}

export interface Northwind {
  readonly url: string;
  readonly store: Store;
  readonly credentials: Readonly<Record<string, string>>;
  readonly openapi: unknown;
  readonly requests: () => Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
  /** Signed in, unless `token` says otherwise; null means no Authorization header. */
  readonly call: (method: string, path: string, body?: unknown, token?: string | null) => Promise<Answer>;
  readonly tick: (ms: number) => void;
}

const read = (file: string): [string, string] => [
  file,
  readFileSync(new URL(`../../../schemas/northwind/${file}`, import.meta.url), "utf8"),
];

/** The demo account on a loopback server, its clock at the beginning of 2026. */
export async function startNorthwind(options: ServeOptions = {}): Promise<Northwind> {
  const snapshot = { account: "northwind", files: new Map(["metadata.json", "openapi.yaml"].map(read)) };
  const { model } = interpret(snapshot, { update: "post" });
  let time = Date.UTC(2026, 0, 2, 3, 4, 5);
  const now = (): number => time;
  const store = createStore(model, { seed: 1, now, records: 8 });
  const service = serve(snapshot, model, store, options);
  const server = await startServer({ service, now });
  const { credentials } = service;

  async function call(
    method: string,
    path: string,
    body?: unknown,
    token = credentials["token"] ?? null,
  ): Promise<Answer> {
    const response = await fetch(server.url + path, {
      method,
      headers: token === null ? {} : { authorization: token.includes(" ") ? token : `Token ${token}` },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text.startsWith("{") ? JSON.parse(text) : {};
    const inner = own(parsed, "response");
    return {
      status: response.status,
      text,
      body: isObject(parsed) ? parsed : {},
      response: isObject(inner) ? inner : {},
    };
  }

  return {
    ...server,
    store,
    credentials,
    openapi: model.api.kind === "rest" ? model.api.openapi : null,
    call,
    tick: (ms) => {
      time += ms;
    },
  };
}

/** The record of an answer, wherever it stands. */
export function recordOf(answer: Answer): JsonObject {
  const record = answer.response["result"] ?? answer.response["results"];
  if (!isObject(record)) throw new Error(`No record in ${answer.status} ${answer.text}`);
  return record;
}

export function recordsOf(answer: Answer): readonly JsonObject[] {
  const { results } = answer.response;
  if (!Array.isArray(results)) throw new Error(`No records in ${answer.status} ${answer.text}`);
  return results.filter(isObject);
}

export function idOf(record: JsonObject | undefined): string {
  const id = record?.["id"];
  if (typeof id !== "string") throw new Error("A record without an id");
  return id;
}
