import { isObject, type JsonObject, own } from "../../../json/json-value.js";
import type { AccountModel } from "../../../model/model.js";
import type { SandboxAnswer, SandboxRequest, SandboxService, ServeOptions } from "../../../sandbox/service.js";
import type { Store } from "../../../sandbox/store.js";
import type { Snapshot } from "../../../snapshot/snapshot.js";
import { issueCredential, presentAccount, presentCurrentUser, requestPresentation } from "./account-answers.js";
import { type Crm, openCrm, openSessions, type Sessions } from "./crm.js";
import { enveloped, oddlyEnveloped, oddlyRefused, Refusal, refused } from "./envelope.js";
import { aggregateDeals, completeTask, downloadDocument, summarizeDeals } from "./others.js";
import {
  collectionNamed,
  createRecord,
  deleteRecord,
  findByName,
  listRecords,
  readRecord,
  updateRecord,
} from "./records.js";
import { currentPerson } from "./system-fields.js";

const basePath = "/api/1";

/**
 * FreeCRM's REST API over a store: every operation of the account's OpenAPI document, with the envelope and the oddities
 * of the real one.
 * @see https://help.freecrm.com/
 */
export function serve(
  snapshot: Snapshot,
  model: AccountModel,
  store: Store,
  options: ServeOptions = {},
): SandboxService {
  const crm = openCrm(model, store, readTemplates(snapshot), options);
  const sessions = openSessions(`${model.account} ${options.seed ?? 1}`, currentPerson(crm).email, options);
  const routes = openRoutes(crm);

  let refusals = 0;
  const refuse: typeof refused = (status, message) =>
    status === 400 && crm.listing.has("odd-reasons")
      ? oddlyRefused(status, message, refusals++)
      : refused(status, message);

  async function answer(request: SandboxRequest): Promise<SandboxAnswer> {
    const url = new URL(request.path, request.origin);
    const found = url.pathname.startsWith(`${basePath}/`)
      ? matchRoute(routes, request.method, url.pathname.slice(basePath.length))
      : noRoute(404, url.pathname);
    if (found.kind === "none") return refused(found.status, found.message);
    const { route, id } = found;
    const call = { crm, sessions, request, id, query: url.searchParams, base: request.origin + basePath };
    const plain = answerCall(route, call, refuse);
    const isChange = route.method !== "GET" && id !== "";
    const answered = crm.listing.has("odd-envelopes") ? oddlyEnveloped(plain, isChange) : plain;
    return { name: `${route.method} ${route.path}`, ...answered };
  }

  return {
    credentials: sessions.credentials,
    basePath,
    rateLimit: null,
    answer,
    effectOf: ({ method, path }) => {
      return path.startsWith(`${basePath}/auth/`) && method === "POST" ? "signIn" : method === "GET" ? "read" : "write";
    },
    tellFailure: (_, message, acted) => refused(acted ? 500 : 400, message),
  };
}

function answerCall(route: Route, call: Call, refuse: typeof refused): SandboxAnswer {
  try {
    if (route.open !== true) call.sessions.require(call.request);
    return route.answer(call);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.status, error.message);
    throw error;
  }
}

/** What the account's OpenAPI document lists, and nothing else: a client that leaves the document is told so. */
function openRoutes(crm: Crm): readonly Route[] {
  const { api } = crm.model;
  const documented = own(api.kind === "rest" ? api.openapi : null, "paths");
  const records = [...crm.collections.keys()].flatMap((name) => recordRoutes(crm, name));
  return [...specialRoutes, ...records].filter(
    (route) => own(own(documented, route.path), route.method.toLowerCase()) !== undefined,
  );
}

function readTemplates(snapshot: Snapshot): JsonObject {
  const templates = own(JSON.parse(snapshot.files.get("metadata.json") ?? "null"), "templates");
  return isObject(templates) ? templates : {};
}

export type Match =
  /** `id` is the value in the path's braces, or "". */
  | { readonly kind: "route"; readonly route: Route; readonly id: string }
  | { readonly kind: "none"; readonly status: number; readonly message: string };

/** 404 for an unknown path, 405 for a known one with another method. A literal path goes before one with braces. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match {
  const onPath = routes.flatMap((route) => {
    const id = matchPath(route.path, path);
    return id === null ? [] : [{ kind: "route", route, id } as const];
  });
  const [found] = onPath.filter(({ route }) => route.method === method).toSorted((a, b) => a.id.length - b.id.length);
  return found ?? noRoute(onPath.length === 0 ? 404 : 405, path);
}

export function noRoute(status: 404 | 405, path: string): Match {
  return { kind: "none", status, message: status === 404 ? `There is no path ${path}` : `${path} has no such method` };
}

/** Both spellings, with and without the last slash, are in use for the calls under `/auth`. */
function matchPath(pattern: string, path: string): string | null {
  const [wanted, given] = [parts(pattern), parts(path)];
  const sameEnding = pattern.endsWith("/") === path.endsWith("/");
  if (wanted.length !== given.length || (!sameEnding && wanted[0] !== "auth")) return null;
  const values = wanted.map((part, index) => (part.startsWith("{") ? given[index] : part === given[index] ? "" : null));
  return values.includes(null) ? null : values.join("");
}

function parts(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

/** The templates, as the service's habits have them. */
function shownTemplates({ templates, listing }: Crm): JsonObject {
  const models = Object.entries(templates);
  const last = models.at(-1)?.[0];
  return Object.fromEntries(
    models.map(([model, value]) => {
      const shown = listing.has("refuses-parts") && model === last ? null : value;
      const isCapital = listing.has("odd-envelopes") && model !== "custom";
      return [isCapital ? `${model[0]?.toUpperCase()}${model.slice(1)}` : model, shown];
    }),
  );
}

/** One operation of the OpenAPI document. */
export interface Route {
  readonly method: string;
  /** As the document has it: `/contacts/{id}/`. */
  readonly path: string;
  /** True where the call itself obtains or carries the token. */
  readonly open?: true;
  readonly answer: (call: Call) => SandboxAnswer;
}

export interface Call {
  readonly crm: Crm;
  readonly sessions: Sessions;
  readonly request: SandboxRequest;
  /** The value in the path's braces, or "". */
  readonly id: string;
  readonly query: URLSearchParams;
  /** The base address, for `urls`. */
  readonly base: string;
}

/** The calls that are not the reading and writing of a model's records. */
export const specialRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/auth/",
    open: true,
    answer: (call) =>
      enveloped({ token: call.sessions.signIn(bodyOf(call), call.request.now), urls: { api: call.base } }, 201),
  },
  { method: "GET", path: "/auth/user", answer: ({ crm }) => enveloped({ user: presentCurrentUser(crm) }) },
  {
    method: "GET",
    path: "/auth/logout/",
    answer: (call) => {
      if (call.query.get("purge") === "true") call.sessions.revoke(call.sessions.require(call.request));
      return enveloped({});
    },
  },
  { method: "GET", path: "/account/", answer: ({ crm }) => enveloped({ result: presentAccount(crm) }) },
  { method: "GET", path: "/templates/", answer: ({ crm }) => enveloped(shownTemplates(crm)) },
  {
    method: "GET",
    path: "/companies/name/",
    answer: ({ crm, query }) => findByName(crm, collectionNamed(crm, "company"), query.get("name")),
  },
  {
    method: "GET",
    path: "/deals/summary/",
    answer: ({ crm, query }) => enveloped({ result: summarizeDeals(crm, query) }),
  },
  {
    method: "GET",
    path: "/deals/aggregate/",
    answer: ({ crm, query }) => enveloped({ results: aggregateDeals(crm, query) }),
  },
  {
    method: "POST",
    path: "/tasks/{id}/complete/",
    answer: ({ crm, id }) => enveloped({ result: completeTask(crm, id) }),
  },
  {
    method: "GET",
    path: "/documents/download/{id}/",
    open: true,
    answer: ({ crm, sessions, request, id, query }) => {
      if (!sessions.isValid(query.get("_token"), request.now)) throw new Refusal(401, "Invalid token");
      return downloadDocument(crm, id);
    },
  },
  {
    method: "POST",
    path: "/ssi/issue/",
    answer: (call) => enveloped({ result: issueCredential(call.crm, bodyOf(call)) }),
  },
  {
    method: "GET",
    path: "/ssi/presentation/schema/{schema_id}/",
    answer: ({ id, request }) => requestPresentation(id, request.now),
  },
];

/** Reading and writing of one model's records, as far as its paths are known. */
export function recordRoutes(crm: Crm, name: string): readonly Route[] {
  const collection = collectionNamed(crm, name);
  const item = collection.templates.find((template) => template.entity.paths?.item)?.entity.paths?.item ?? null;
  const path = collection.path;
  const listing: readonly Route[] = [
    { method: "GET", path, answer: ({ query }) => enveloped(listRecords(crm, collection, query)) },
    { method: "POST", path, answer: (call) => createRecord(crm, collection, bodyOf(call)) },
  ];
  if (item === null) return listing;
  return [
    ...listing,
    { method: "GET", path: item, answer: ({ id }) => readRecord(crm, collection, id) },
    { method: "POST", path: item, answer: (call) => updateRecord(crm, collection, call.id, bodyOf(call), "update") },
    { method: "PATCH", path: item, answer: (call) => updateRecord(crm, collection, call.id, bodyOf(call), "patch") },
    { method: "DELETE", path: item, answer: ({ id, query }) => deleteRecord(crm, collection, id, query.get("purge")) },
  ];
}

function bodyOf(call: Call): JsonObject {
  const body = parse(call.request.body);
  if (!isObject(body)) throw new Refusal(400, "Validation error: the body must be a JSON object");
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "Validation error: the body is not JSON");
  }
}
