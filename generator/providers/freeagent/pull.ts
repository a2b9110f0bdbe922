import { createHash } from "node:crypto";
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from "graphql";
import { CrmError, NetworkError } from "#runtime/errors.js";
import { type Place, problem, ProblemError } from "../../problem/problem.js";
import { canonicalJson, snapshotFormatVersion } from "../../snapshot/snapshot.js";
import type { Pulled, PullSource } from "../provider.js";
import { countRequests, pullProblem } from "../pulling.js";
import { reportDifferences } from "./graphql-api.js";
import { startInterview } from "./interview.js";
import type { Metadata } from "./metadata.js";
import { pullEntities, pullFields, pullLists } from "./pull-metadata.js";
import { type Client, type ClientOptions, connect } from "./runtime/index.js";

/** What is told as the window is what is kept. Below the vendor's 50, as others may use the account, too. */
const rateLimit = { requests: 45, perMs: 10_000 };

/**
 * CRM -> Snapshot, through the client that ships. Either everything was answered, or it throws a ProblemError that
 * names what was not; unreachable servers are given up within 90 seconds.
 * @see https://api.freeagent.network
 */
export async function pull(source: PullSource): Promise<Pulled> {
  const { account, session = account, fetch, signal, onProgress } = source;
  const place: Place = { kind: "account", account };
  const url = source.url.replace(/\/+$/, "");
  const count = countRequests(rateLimit);
  let latest = { step: "entities", done: 0, total: 1 };
  const options: ClientOptions = {
    credentials: credentialsOf(source, place),
    fetch,
    signal,
    rateLimit,
    retry: { attempts: 4 },
    on: (event) => {
      if (event.kind === "request") count.add();
      if ("waitMs" in event) onProgress?.({ ...latest, ...count.told(), waitMs: event.waitMs });
    },
  };
  const client = await orProblem("a connection", place, async () =>
    connect({ name: session, url, date: "string" }, options),
  );
  const tell = (step: string, done: number, total: number): void => {
    latest = { step, done, total };
    onProgress?.({ ...latest, ...count.told() });
  };

  const entities = await pullEntities(client, account, tell);
  const interview = startInterview(client);
  const withFields = await pullFields(interview, account, entities, tell);
  const { lists, problems } = await pullLists(interview, account, withFields, tell);
  const schema = await orProblem("the schema", place, () => introspect(client));
  const metadata: Metadata = {
    formatVersion: snapshotFormatVersion,
    provider: "freeagent",
    url,
    seenAs: { client: clientMark(source.credentials), hidden: true },
    batch: interview.batch(),
    introspection: schema === null ? "refused" : "answered",
    entities: withFields,
    lists,
  };
  const files = new Map([["metadata.json", canonicalJson({ ...metadata, lists: Object.fromEntries(lists) })]]);
  if (schema === null) return { snapshot: { account, files }, problems };
  files.set("schema.graphql", `${schema}\n`);
  return { snapshot: { account, files }, problems: [...problems, ...reportDifferences(account, schema)] };
}

function credentialsOf({ credentials }: PullSource, place: Place): ClientOptions["credentials"] {
  const { clientId, clientSecret, token } = Object.fromEntries(Object.entries(credentials));
  if (token !== undefined) return { token };
  if (clientId !== undefined && clientSecret !== undefined) return { clientId, clientSecret };
  const message = "There are neither `clientId` and `clientSecret` nor a `token` among the credentials.";
  throw new ProblemError([problem("pull.credentials", message, place)]);
}

/** Tells credentials apart without telling them. */
function clientMark({ clientId }: PullSource["credentials"]): string {
  return clientId === undefined ? "token" : createHash("sha256").update(clientId).digest("hex").slice(0, 12);
}

async function orProblem<T>(about: string, place: Place, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    throw new ProblemError([pullProblem(error, about, place)], { cause: error });
  }
}

/**
 * The live schema as SDL, sorted; null where the server does not tell, which no document says that it does. Asked once.
 */
export async function introspect(client: Pick<Client, "request">): Promise<string | null> {
  try {
    const options = { timeoutMs: 20_000, deadlineMs: 20_000 };
    return sdlOf(await client.request(getIntrospectionQuery(), {}, options));
  } catch (error) {
    // Out of reach is no refusal: the next pull would answer otherwise.
    if (error instanceof CrmError && !(error instanceof NetworkError)) return null;
    throw error;
  }
}

function sdlOf(data: unknown): string | null {
  if (!isIntrospection(data)) return null;
  try {
    const schema = buildClientSchema(data);
    return validateSchema(schema).length > 0 ? null : printSchema(lexicographicSortSchema(schema));
  } catch {
    // graphql-js throws plain errors for an answer that makes no schema.
    return null;
  }
}

/** graphql-js checks the rest itself. */
function isIntrospection(data: unknown): data is IntrospectionQuery {
  if (typeof data !== "object" || data === null) return false;
  const schema = new Map<string, unknown>(Object.entries(data)).get("__schema");
  return typeof schema === "object" && schema !== null;
}
