import {
  buildClientSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type IntrospectionQuery,
} from "graphql";
import { CrmError, NetworkError } from "#runtime/errors.js";
import type { Client } from "./runtime/index.js";

/**
 * The live schema as SDL, sorted; null where the server does not tell, which no document says that it does. Asked once.
 */
export async function introspect(client: Pick<Client, "request">): Promise<string | null> {
  try {
    const data: unknown = await client.request(getIntrospectionQuery(), {}, { timeoutMs: 20_000, deadlineMs: 20_000 });
    return isIntrospection(data) ? printSchema(lexicographicSortSchema(buildClientSchema(data))) : null;
  } catch (error) {
    // Out of reach is no refusal: the next pull would answer otherwise.
    if (error instanceof NetworkError) throw error;
    // graphql-js throws plain errors for a schema that makes no sense.
    if (error instanceof CrmError || (error instanceof Error && error.name !== "AbortError")) return null;
    throw error;
  }
}

/** graphql-js checks the rest itself. */
function isIntrospection(data: unknown): data is IntrospectionQuery {
  if (typeof data !== "object" || data === null) return false;
  const schema = new Map<string, unknown>(Object.entries(data)).get("__schema");
  return typeof schema === "object" && schema !== null;
}
