import type { AccountModel } from "../../../model/account-model.js";
import type { SandboxAnswer, SandboxRequest, SandboxService, ServeOptions } from "../../../sandbox/sandbox-service.js";
import type { Store } from "../../../sandbox/store.js";
import type { Snapshot } from "../../../snapshot/snapshot.js";
import { isObject, own, type JsonObject } from "../../../json/json-value.js";
import { openCrm, type Crm } from "./crm.js";
import { oddlyRefused, refused } from "./envelope.js";
import { matchRoute, noRoute } from "./match-route.js";
import { currentPerson } from "./present-person.js";
import { Refusal } from "./refusal.js";
import { recordRoutes, specialRoutes, type Call, type Route } from "./routes.js";
import { openSessions } from "./sessions.js";

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
    return { name: `${route.method} ${route.path}`, ...answerCall(route, call, refuse) };
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
