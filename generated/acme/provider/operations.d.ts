import type { CallOptions } from "../runtime/client-options.js";
import { type Client } from "./client.js";
import { type GraphqlData } from "./graphql-call.js";
/** Operations by name, as they are emitted. */
export type OperationTexts = Readonly<Record<string, {
    readonly effect: "read" | "write";
    readonly text: string;
}>>;
export type BoundOperation = (variables?: object, options?: CallOptions) => Promise<GraphqlData>;
/** One function an operation, each answering the operation's `data`. */
export declare function bindOperations(client: Client, operations: OperationTexts): Readonly<Record<string, BoundOperation>>;
