import type { AccountModel } from "../../../model/account-model.js";
import type { SandboxAnswer, SandboxRequest, SandboxService } from "../../../sandbox/sandbox-service.js";
import type { Store } from "../../../sandbox/store.js";
import type { Snapshot } from "../../../snapshot/snapshot.js";
import { isObject, own, type JsonObject } from "../json-value.js";
import { openCrm, type Crm } from "./crm.js";
import { refused } from "./envelope.js";
import { matchRoute } from "./match-route.js";
import { currentPerson } from "./present-person.js";
import { Refusal } from "./refusal.js";
import { recordRoutes, specialRoutes, type Route } from "./routes.js";
import { openSessions } from "./sessions.js";

const basePath = "/api/1";

/**
 * FreeCRM's REST API over a store: every operation of the account's OpenAPI document, with the envelope and the oddities
 * of the real one.
 * @see https://help.freecrm.com/
 */
export function serve(snapshot: Snapshot, model: AccountModel, store: Store): SandboxService {
  const crm = openCrm(model, store, readTemplates(snapshot));
  const sessions = openSessions(model.account, currentPerson(crm).email);
  const routes = openRoutes(crm);

  function answer(request: SandboxRequest): SandboxAnswer {
    const url = new URL(request.path, request.origin);
    if (!url.pathname.startsWith(`${basePath}/`)) throw new Refusal(404, `There is no path ${url.pathname}`);
    const { route, id } = matchRoute(routes, request.method, url.pathname.slice(basePath.length));
    if (route.open !== true) sessions.require(request);
    return route.answer({ crm, sessions, request, id, query: url.searchParams, base: request.origin + basePath });
  }

  return {
    credentials: { email: sessions.email, password: sessions.password, token: sessions.token },
    basePath,
    rateLimit: null,
    answer: async (request) => {
      try {
        return answer(request);
      } catch (error) {
        if (error instanceof Refusal) return refused(error.status, error.message);
        throw error;
      }
    },
  };
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
