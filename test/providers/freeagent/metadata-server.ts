import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buildSchema, execute, GraphQLError, Kind, parse, validate, type DocumentNode } from "graphql";
import { bundledSdl } from "../../../generator/providers/freeagent/graphql-documents.js";

/** What the account of a test consists of, and how its server misbehaves. */
export interface ServedAccount {
  readonly entities: readonly Readonly<Record<string, unknown>>[];
  /** By entity; `hidden: true` marks those that only `show_hidden` lists. */
  readonly fields: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** By field id. */
  readonly items?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** More aliases than this in one document are refused with `refusal`. */
  readonly mostAliases?: number;
  readonly refusal?: 400 | 413 | 500 | "too complex";
  /** Asking for its fields fails. */
  readonly failing?: string;
  readonly introspection?: boolean;
  readonly sdl?: string;
}

export interface MetadataServer {
  readonly url: string;
  /** How many aliases each GraphQL request had. */
  readonly aliases: readonly number[];
  /** Each `getFieldItems`: field and limit. */
  readonly itemCalls: readonly (readonly [field: string, limit: number])[];
  readonly close: () => Promise<void>;
}

/** A real server over a real schema, on loopback. */
export async function serveMetadata(account: ServedAccount): Promise<MetadataServer> {
  const schema = buildSchema(account.sdl ?? bundledSdl());
  const aliases: number[] = [];
  const itemCalls: (readonly [string, number])[] = [];
  const root = {
    getEntities: () => account.entities,
    getFields: ({ entity, show_hidden }: { readonly entity: string; readonly show_hidden?: boolean }) => {
      if (entity === account.failing) throw new GraphQLError(`The app ${entity} is broken.`);
      return (account.fields[entity] ?? []).filter((field) => show_hidden === true || field["hidden"] !== true);
    },
    getFieldItems: ({
      fa_field_config_id: field,
      limit,
    }: {
      readonly fa_field_config_id: string;
      readonly limit: number;
    }) => {
      itemCalls.push([field, limit]);
      return (account.items?.[field] ?? []).slice(0, limit);
    },
  };

  const server = createServer(async (request, response) => {
    const body: unknown = JSON.parse(await text(request));
    if (request.url === "/oauth/token") return send(response, 200, { access_token: "token", expires_in: 3600 });
    if (request.headers.authorization !== "Bearer token")
      return send(response, 401, { errors: [{ message: "No token." }] });
    const { query, variables } = asRequest(body);
    const document = parse(query);
    const isIntrospection = query.includes("__schema");
    if (isIntrospection && account.introspection !== true) {
      return send(response, 400, { errors: [{ message: "GraphQL introspection is not allowed." }] });
    }
    const count = rootFields(document);
    aliases.push(count);
    if (account.mostAliases !== undefined && count > account.mostAliases && !isIntrospection) {
      const { refusal = 400 } = account;
      const message = "Too many aliases, the query is too complex.";
      return send(response, refusal === "too complex" ? 200 : refusal, { errors: [{ message }] });
    }
    const errors = validate(schema, document);
    if (errors.length > 0) return send(response, 400, { errors });
    send(response, 200, await execute({ schema, document, rootValue: root, variableValues: variables }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    aliases,
    itemCalls,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function rootFields(document: DocumentNode): number {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  ).length;
}

function asRequest(body: unknown): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } {
  if (typeof body !== "object" || body === null || !("query" in body) || typeof body.query !== "string") {
    throw new TypeError("Not a GraphQL request.");
  }
  return {
    query: body.query,
    variables: "variables" in body && typeof body.variables === "object" ? { ...body.variables } : {},
  };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
