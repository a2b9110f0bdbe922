import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from "graphql";
import { CrmError, RequestError, PermissionError } from "#runtime/errors.js";
import { isObject, type JsonObject, own } from "../../json/json-value.js";
import type { UnseenNow } from "../../snapshot/unseen.js";
import type { Client } from "./runtime/index.js";
import { soundSchema } from "./sound-schema.js";

export interface Introspected {
  /** SDL, sorted; null where none is known. */
  readonly schema: string | null;
  readonly unseen: readonly UnseenNow[];
}

const part = "the live schema";

/**
 * The live schema, as far as it goes, asked for once; where the server does not tell it, the one that it told before. A
 * refusal is nothing to tell of: no document says that the server answers.
 */
export async function introspect(client: Pick<Client, "request">, before: string | null): Promise<Introspected> {
  const instead = (reason: string, isNews: boolean): Introspected => {
    const kept = before !== null;
    return { schema: before, unseen: isNews || kept ? [{ part, reason, kept }] : [] };
  };
  const answer = await ask(client);
  if (answer.kind === "refused") return instead(answer.reason, answer.isNews);
  const sound = soundSchema(answer.data);
  const sdl = sound === null ? null : sdlOf(sound.data);
  if (sound === null || sdl === null) return instead("It makes no sense as a whole", true);
  const reason = "It makes no sense, or needs what makes none";
  return { schema: sdl, unseen: sound.left.map((name) => ({ part: `${name} of ${part}`, reason, kept: false })) };
}

type Answer =
  | { readonly kind: "told"; readonly data: JsonObject }
  | { readonly kind: "refused"; readonly reason: string; readonly isNews: boolean };

async function ask(client: Pick<Client, "request">): Promise<Answer> {
  const told = (data: unknown): JsonObject | null => (isObject(own(data, "__schema")) && isObject(data) ? data : null);
  try {
    const data = told(await client.request(getIntrospectionQuery(), {}, { timeoutMs: 20_000, deadlineMs: 20_000 }));
    return data === null ? { kind: "refused", reason: "The answer is nothing", isNews: false } : { kind: "told", data };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    const data = told(error.partialData);
    if (data !== null) return { kind: "told", data };
    // Any other failure may pass: the next pull could answer otherwise.
    const isNews = !(error instanceof RequestError || error instanceof PermissionError);
    return { kind: "refused", reason: error.errors[0]?.message ?? error.message, isNews };
  }
}

function sdlOf(data: JsonObject): string | null {
  for (const each of [data, withoutInterfaces(data)]) {
    const schema = schemaOf(each);
    if (schema !== null) return printSchema(lexicographicSortSchema(schema));
  }
  return null;
}

function schemaOf(data: JsonObject): GraphQLSchema | null {
  if (!isIntrospection(data)) return null;
  try {
    const schema = buildClientSchema(data);
    return validateSchema(schema).length > 0 ? null : schema;
  } catch {
    // graphql-js throws plain errors for an answer that makes no schema.
    return null;
  }
}

/** What most often does not fit is what a type says that it implements; its fields stand by themselves. */
function withoutInterfaces(data: JsonObject): JsonObject {
  const schema = own(data, "__schema");
  const types: unknown = own(schema, "types");
  if (!isObject(schema) || !Array.isArray(types)) return data;
  const plain = types.map((type: unknown) =>
    own(type, "kind") === "OBJECT" && isObject(type) ? { ...type, interfaces: [] } : type,
  );
  return { __schema: { ...schema, types: plain } };
}

/** graphql-js checks the rest itself. */
function isIntrospection(data: unknown): data is IntrospectionQuery {
  return isObject(own(data, "__schema"));
}
