import {
  buildClientSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
  type IntrospectionQuery,
} from "graphql";
import { CrmError, NetworkError } from "#runtime/errors.js";
import type { Client } from "./runtime/index.js";

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
