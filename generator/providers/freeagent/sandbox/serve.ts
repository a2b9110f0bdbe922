import type { AccountModel } from "../../../model/account-model.js";
import type { SandboxAnswer, SandboxService, ServeOptions } from "../../../sandbox/sandbox-service.js";
import type { Store } from "../../../sandbox/store.js";
import type { Snapshot } from "../../../snapshot/snapshot.js";
import { effectOf, tellFailure } from "./tell-failure.js";
import { readMetadata } from "../read-metadata.js";
import { createGraphql } from "./create-graphql.js";
import { allOperations } from "./operations/all-operations.js";
import { serveAccount } from "./served-account.js";
import { createTokenDesk } from "./token-desk.js";

/**
 * FreeAgent's two addresses, answered from a store: `/oauth/token` and `/api/graphql`. Tokens are good for an hour,
 * 50 requests may start in 10 seconds, and introspection is refused unless the options say otherwise.
 * @see https://api.freeagent.network
 */
export function serve(
  snapshot: Snapshot,
  model: AccountModel,
  store: Store,
  options: ServeOptions = {},
): SandboxService {
  const { seed = 1, tokenSeconds = 3_600, aliasLimit = null, introspection = false } = options;
  const { api } = model;
  if (api.kind !== "graphql") throw new TypeError("FreeAgent is served by GraphQL, and the model has no schema.");
  const clientId = options.credentials?.["clientId"] ?? "sandbox-client";
  const clientSecret = options.credentials?.["clientSecret"] ?? "sandbox-secret";
  const desk = createTokenDesk({ clientId, clientSecret, tokenSeconds, seed, now: store.now });
  const operations = allOperations(serveAccount(readMetadata(snapshot), model, store, options));
  const answerGraphql = createGraphql({ schema: api.schema, operations, aliasLimit, introspection });

  return {
    credentials: { clientId, clientSecret },
    basePath: "",
    rateLimit: { requests: 50, perMs: 10_000 },
    effectOf,
    tellFailure,
    answer: async (request) => {
      const path = request.path.replace(/\?.*/s, "");
      if (path === "/oauth/token") return desk.issue(request);
      if (path !== "/api/graphql") return refuse(404, "Not found.");
      if (request.method !== "POST") return refuse(405, "Only POST is answered here.");
      if (!desk.accepts(request)) return refuse(401, "The access token is missing, unknown or expired.");
      return answerGraphql(request.body);
    },
  };
}

function refuse(status: number, message: string): SandboxAnswer {
  const body = JSON.stringify({ errors: [{ message }] });
  return { status, headers: { "content-type": "application/json" }, body };
}
