import type { GraphqlRequest } from "./graphql-call.js";
/**
 * One of the documented operations, with all that it may ask for.
 *
 * @see https://api.freeagent.network
 */
export declare function documented(effect: "read" | "write", name: string, parameters: string, selection: string): GraphqlRequest;
