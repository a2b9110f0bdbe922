import type { CallOptions } from "#runtime/client-options.js";
import { connection, type Client } from "./client.js";
import { sendGraphql, whole, type GraphqlData } from "./graphql-call.js";

/** Operations by name, as they are emitted. */
export type OperationTexts = Readonly<Record<string, { readonly effect: "read" | "write"; readonly text: string }>>;

export type BoundOperation = (variables?: object, options?: CallOptions) => Promise<GraphqlData>;

/** One function an operation, each answering the operation's `data`. */
export function bindOperations(client: Client, operations: OperationTexts): Readonly<Record<string, BoundOperation>> {
  const { session } = client[connection];
  return Object.fromEntries(
    Object.entries(operations).map(([name, { effect, text }]): [string, BoundOperation] => [
      name,
      (variables = {}, options) =>
        sendGraphql(session, { name, effect, text }, asDeclared(text, variables), whole, options),
    ]),
  );
}

/** Numbers given for text go out as text: `logosWithCount` takes its limit and offset so, unlike all others. */
function asDeclared(text: string, variables: object): object {
  const texts = new Set(Array.from(text.matchAll(/\$(\w+)\s*:\s*String\b/g), ([, name]) => name));
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]: [string, unknown]) => {
      return [name, typeof value === "number" && texts.has(name) ? String(value) : value];
    }),
  );
}
