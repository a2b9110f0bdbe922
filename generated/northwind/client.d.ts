import type { Client, ClientOptions } from "./provider/index.js";

export type { Client, ClientOptions } from "./provider/index.js";

/**
 * A client without collections: `contacts(client)` of a subpath gives one. Who uses a few entities of many pays for
 * these alone.
 */
export declare function createClient(options: ClientOptions): Client;
