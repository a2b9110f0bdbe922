import type { SandboxAnswer, SandboxRequest } from "../../../sandbox/sandbox-service.js";
import { isObject, type JsonObject } from "../../../json/json-value.js";
import { presentAccount, presentCurrentUser } from "./account-answers.js";
import { completeTask } from "./complete-task.js";
import type { Crm } from "./crm.js";
import { aggregateDeals, summarizeDeals } from "./deal-totals.js";
import { downloadDocument } from "./download-document.js";
import { enveloped } from "./envelope.js";
import { collectionNamed } from "./find-collection.js";
import { listRecords } from "./listing.js";
import { createRecord, deleteRecord, findByName, readRecord, updateRecord } from "./record-answers.js";
import { Refusal } from "./refusal.js";
import type { Sessions } from "./sessions.js";
import { issueCredential, requestPresentation } from "./verified-credentials.js";

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
  { method: "GET", path: "/templates/", answer: ({ crm }) => enveloped(crm.templates) },
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
