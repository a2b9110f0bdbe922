/** A CRM's protocol over a store, without sockets: the sandbox's server calls it for each request. */
export interface SandboxService {
  /** What a client needs to sign in, by the configuration's keys. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Path of the base address below the server's origin: "" or "/api/1". */
  readonly basePath: string;
  /** Starts allowed in any window of `perMs`; null where the vendor documents none. */
  readonly rateLimit: { readonly requests: number; readonly perMs: number } | null;
  readonly answer: (request: SandboxRequest) => Promise<SandboxAnswer>;
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
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}
