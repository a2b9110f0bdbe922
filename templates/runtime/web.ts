/**
 * The web's types by names of our own, so that a package's declarations can be read where neither `lib.dom` nor
 * `@types/node` is: there each is as much of the real one as the client needs.
 */

/** `AbortSignal`, where it is declared. */
export type Signal = typeof globalThis extends { readonly AbortSignal: { readonly prototype: infer Real } }
  ? Real
  : { readonly aborted: boolean };

/** `fetch`, where it is declared. */
export type Fetch = typeof globalThis extends { readonly fetch: infer Real }
  ? Real
  : (input: string, init?: object) => Promise<{ readonly status: number }>;

/** `FormData`, where it is declared. */
export type Form = typeof globalThis extends { readonly FormData: { readonly prototype: infer Real } } ? Real : object;

/** Bytes to be sent: a `Blob` where it is declared, or what holds them in memory. */
export type Bytes =
  | (typeof globalThis extends { readonly Blob: { readonly prototype: infer Real } } ? Real : never)
  | ArrayBuffer
  | Uint8Array;

/** What `fetch` sends as it is. Memory that threads share is refused by it. */
export type Payload = string | Form | Exclude<Bytes, Uint8Array> | Uint8Array<ArrayBuffer>;
