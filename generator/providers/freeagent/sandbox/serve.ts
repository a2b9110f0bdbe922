import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  type SelectionSetNode,
  specifiedRules,
  validate,
} from "graphql";
import type { AccountModel } from "../../../model/model.js";
import { seededRandom } from "../../../sandbox/seeded-random.js";
import type { SandboxAnswer, SandboxRequest, SandboxService, ServeOptions } from "../../../sandbox/service.js";
import type { Store } from "../../../sandbox/store.js";
import type { Snapshot } from "../../../snapshot/snapshot.js";
import { readMetadata } from "../metadata.js";
import { type Operations, serveAccount } from "./account.js";
import { allOperations } from "./operations/others.js";
import { readArguments } from "./read-arguments.js";

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

/** GraphQL reads and writes by POST alike: the document says which it is. */
export function effectOf({ path, body }: SandboxRequest): "signIn" | "read" | "write" {
  if (path.startsWith("/oauth/token")) return "signIn";
  return rootField(body) === null ? "read" : "write";
}

/** An error beside data: with a path where the resolver ran, without one where it never did. */
export function tellFailure({ body }: SandboxRequest, message: string, acted: boolean): SandboxAnswer {
  const field = rootField(body) ?? "mutation";
  const answer = acted ? { data: { [field]: null }, errors: [{ message, path: [field] }] } : { errors: [{ message }] };
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) };
}

/** What the first field of a mutation is answered under; null for a document that has none. */
function rootField(body: string): string | null {
  return /"query"\s*:\s*"(?:\\[nt]|\s)*mutation\b[^{]*\{(?:\\[nt]|\s)*([A-Za-z_]\w*)/.exec(body)?.[1] ?? null;
}

export interface GraphqlOptions {
  /** SDL. */
  readonly schema: string;
  readonly operations: Operations;
  /** More operations than this in one document are refused with 400; null for no limit. */
  readonly aliasLimit: number | null;
  readonly introspection: boolean;
}

/**
 * Answers bodies of GraphQL requests. What is malformed or does not fit the schema gets 400, as documented; what an
 * operation refuses gets 200 with `errors` and null in its place, so that the others of one document still answer.
 * @see https://api.freeagent.network
 */
export function createGraphql(options: GraphqlOptions): (body: string) => Promise<SandboxAnswer> {
  const { operations, aliasLimit } = options;
  const schema = buildSchema(options.schema);
  const rules = options.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const root = Object.fromEntries(
    Object.entries(operations).map(([name, answer]) => [name, (given: unknown) => answer(readArguments(given))]),
  );
  return async (body) => {
    const read = readRequest(body);
    if (typeof read === "string") return refuseRequest(read);
    const fields = rootFields(read.document);
    const name = [...new Set(fields)].join("+");
    if (aliasLimit !== null && fields.length > aliasLimit) {
      return { ...refuseRequest(`The document has ${fields.length} operations; ${aliasLimit} are allowed.`), name };
    }
    const complaints = validate(schema, read.document, rules);
    if (complaints.length > 0) return answer(400, { errors: complaints }, name);
    const result = await run(schema, root, read);
    return answer(result.data === undefined ? 400 : 200, result, name);
  };
}

interface GraphqlRequest {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

async function run(schema: GraphQLSchema, root: object, request: GraphqlRequest): Promise<ExecutionResult> {
  return execute({
    schema,
    document: request.document,
    rootValue: root,
    variableValues: request.variables,
    operationName: request.operationName,
  });
}

function readRequest(body: string): GraphqlRequest | string {
  try {
    const given = readArguments(JSON.parse(body));
    const variables = given.names().includes("variables") ? Object.fromEntries(given.entries("variables")) : {};
    return { document: parse(given.required("query")), variables, operationName: given.text("operationName") };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The root fields of all the document's operations, those in fragments too, each as often as it is asked for. */
function rootFields(document: DocumentNode): readonly string[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const fieldsOf = (selections: SelectionSetNode, within: readonly string[]): readonly FieldNode[] =>
    selections.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, within);
      const { value } = selection.name;
      const fragment = within.includes(value) ? undefined : fragments.get(value);
      return fragment === undefined ? [] : fieldsOf(fragment, [...within, value]);
    });
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap((definition) => fieldsOf(definition.selectionSet, []))
    .map((field) => field.name.value);
}

function refuseRequest(message: string): SandboxAnswer {
  return answer(400, { errors: [{ message }] });
}

function answer(status: number, body: unknown, name?: string): SandboxAnswer {
  const sent = { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return name === undefined || name === "" ? sent : { ...sent, name };
}

/** Hands out tokens and knows which are still good. */
export interface TokenDesk {
  readonly issue: (request: SandboxRequest) => SandboxAnswer;
  readonly accepts: (request: SandboxRequest) => boolean;
}

export interface TokenDeskOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenSeconds: number;
  readonly seed: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/**
 * OAuth2 client credentials, in a JSON body as documented or in a form's. There is no refresh token.
 * @see https://api.freeagent.network
 */
export function createTokenDesk(options: TokenDeskOptions): TokenDesk {
  const { clientId, clientSecret, tokenSeconds, seed, now } = options;
  const expiries = new Map<string, number>();
  return {
    issue: (request) => {
      if (request.method !== "POST") return refuseToken(405, "invalid_request");
      const given = readGrant(request);
      if (given === null) return refuseToken(400, "invalid_request");
      if (given.get("grant_type") !== "client_credentials") return refuseToken(400, "unsupported_grant_type");
      const isKnown = given.get("client_id") === clientId && given.get("client_secret") === clientSecret;
      if (!isKnown) return refuseToken(401, "invalid_client");
      const random = seededRandom(seed, "token", expiries.size);
      const token = Array.from({ length: 40 }, () => random.pick([...alphabet])).join("");
      expiries.set(token, now() + tokenSeconds * 1_000);
      return json(200, { access_token: token, expires_in: tokenSeconds, token_type: "Bearer" });
    },
    accepts: (request) => {
      const [, token = ""] = /^Bearer (\S+)$/i.exec(request.header("authorization") ?? "") ?? [];
      const expiry = expiries.get(token);
      return expiry !== undefined && now() < expiry;
    },
  };
}

function readGrant(request: SandboxRequest): ReadonlyMap<string, unknown> | null {
  if ((request.header("content-type") ?? "").includes("application/x-www-form-urlencoded")) {
    return new Map(new URLSearchParams(request.body));
  }
  try {
    const body: unknown = JSON.parse(request.body);
    return typeof body === "object" && body !== null ? new Map(Object.entries(body)) : null;
  } catch {
    return null;
  }
}

function refuseToken(status: number, error: string): SandboxAnswer {
  return json(status, { error });
}

function json(status: number, body: object): SandboxAnswer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
