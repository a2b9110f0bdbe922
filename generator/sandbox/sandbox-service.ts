import type { SandboxHabit } from "./habits.js";

/** A CRM's protocol over a store, without sockets: the sandbox's server calls it for each request. */
export interface SandboxService {
  /** What a client needs to sign in, by the configuration's keys. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Path of the base address below the server's origin: "" or "/api/1". */
  readonly basePath: string;
  /** Starts allowed in any window of `perMs`; null where the vendor documents none. */
  readonly rateLimit: { readonly requests: number; readonly perMs: number } | null;
  readonly answer: (request: SandboxRequest) => Promise<SandboxAnswer>;
  /** What a request is for. Default: a read for GET, a write for the rest. */
  readonly effectOf?: (request: SandboxRequest) => "signIn" | "read" | "write";
  /** How the CRM tells of a write that failed, before or after it had acted. Default: a 400 or a 500 with the message. */
  readonly tellFailure?: (request: SandboxRequest, message: string, acted: boolean) => SandboxAnswer;
}

/** How strict or how short-lived a service is; tests of a client turn these. */
export interface ServeOptions {
  /** Decides tokens and ids that the service makes up itself. Default 1. */
  readonly seed?: number;
  /** What the service does that servers should not, by the names of `sandboxHabits`. Default: nothing. */
  readonly habits?: readonly SandboxHabit[];
  /** Other credentials than the service's own made-up ones, by the configuration's keys. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** How long a token is good for. Default: what the vendor documents. */
  readonly tokenSeconds?: number;
  /** GraphQL: more operations than this in one document are refused with 400. Default: none. */
  readonly aliasLimit?: number;
  /** GraphQL: answer introspection. Default false. */
  readonly introspection?: boolean;
}

export interface SandboxRequest {
  readonly method: string;
  /** Path with its query, as sent. */
  readonly path: string;
  readonly header: (name: string) => string | null;
  readonly body: string;
  /** Origin of the server, for addresses in answers. */
  readonly origin: string;
  readonly now: number;
}

export interface SandboxAnswer {
  /** What the sandbox counts the request as: `listEntityValues`, `GET /contacts/`. Default: method and path. */
  readonly name?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}
