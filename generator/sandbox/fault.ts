import type { SandboxRequest } from "./sandbox-service.js";

/**
 * What can go wrong on the way to a server. `acted` tells whether the request reached the CRM before it did: a write
 * may then have happened although its answer is lost. Default false.
 */
export type Fault =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
      readonly acted?: boolean;
    }
  /** The connection breaks before a byte is answered. */
  | { readonly kind: "reset"; readonly acted?: boolean }
  /** The true answer breaks off in the middle of its body; the request was acted on. */
  | { readonly kind: "halfBody" }
  /** The true answer, after a while of real time. */
  | { readonly kind: "delay"; readonly ms: number }
  /** No answer, until the client or the sandbox gives up. */
  | { readonly kind: "hang"; readonly acted?: boolean };

export interface FaultRequest extends SandboxRequest {
  /** 1 for the first request the server received. */
  readonly number: number;
}

/** Asked for each request that the rate limit let through; null means that nothing goes wrong. */
export type FaultPlan = (request: FaultRequest) => Fault | null;
