import { suggest } from "#runtime/suggest.js";
import { problem, ProblemError } from "../problem/problem.js";

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

/** What servers have been met to do: each by its name, with what it does. The sandbox does none of it unless told to. */
export const sandboxHabits = {
  // Listings.
  "ignores-filters": "Conditions and searches are passed over: every record is a match.",
  ties: "Records to begin with are of one moment, and what sorts alike comes in another order each time.",
  "moving-rows": "Behind every page its first record is deleted, and one like it created: the total stays.",
  "caps-pages": "No page has more than 7 records, whatever was asked for.",
  "empty-page": "One page behind the middle is empty, though records follow.",
  "ignores-offset": "Every page is the first one.",
  "caps-offset": "An offset above 10 is taken for 10.",
  "page-offset": "The offset counts pages, not records.",
  "caps-total": "The total is never more than 10.",
  "page-total": "The total is that of the page.",
  "zero-total": "The total is 0.",
  "no-total": "No total is told.",
  "rare-total": "Every other page tells no total.",
  "wavering-total": "The total is up to 3 too high or too low, another each time.",
  // Answers.
  "late-errors":
    "A write is carried out, then told as failed, in words of rate limits: by an error with a path, or a 500.",
  "refuses-with-words": "A write is refused in words of rate limits and expired tokens, without a code.",
  "odd-reasons": "FreeCRM: a refusal's reasons come nested, as a list, as a detail, as plain text, in turn.",
  "empty-answers": "A write is carried out and answered by nothing, with status 200.",
  "html-answers": "A write is carried out and answered by a page in HTML, with status 200.",
  "other-answers": "A write is carried out and answered by JSON of another shape, with status 200.",
  "html-errors": "Every fifth request ends at a proxy, with status 502 and a page in HTML.",
  "gzip-bomb": "A read is answered by few bytes that unpack to 80 MiB.",
  "refuses-parts":
    "Of the metadata the last app's fields and the last choice list are refused, the last model is null.",
  "odd-envelopes":
    "FreeCRM: totals are text, nothing is null, changes answer 204, models come in capitals, URLs as a list.",
  // Limits, clocks and tokens.
  "no-retry-after": "A 429 does not say when to come again.",
  "skewed-clock": "The server's clock is an hour ahead; a 429 says by that clock when to come again.",
  "refuses-renewal": "Only the first sign-in works, the next ones get 503.",
  // Values.
  "odd-values": "Every tenth record has a number or a boolean that is none.",
  "text-values": "Numbers and booleans come as text.",
  "text-lists": "FreeAgent: several values come as text with commas, as JSON text, as {a,b}, as objects, in turn.",
  "shown-only": "FreeAgent: a value comes as it is shown, an id in the cell's metadata only.",
  "channel-lists": "FreeCRM: a further phone number or e-mail address comes as a list of channels, and is written so.",
} as const;

export type SandboxHabit = keyof typeof sandboxHabits;

/**
 * The habits of these names.
 *
 * @throws ProblemError for a name that is none.
 */
export function readHabits(names: readonly string[]): readonly SandboxHabit[] {
  return names.map((name) => {
    if (isHabit(name)) return name;
    const guess = suggest(name, Object.keys(sandboxHabits));
    const hint = guess === null ? {} : { hint: `Did you mean ${guess}?` };
    throw new ProblemError([problem("sandbox.unknown-habit", `The sandbox has no habit "${name}".`, null, hint)]);
  });
}

function isHabit(name: string): name is SandboxHabit {
  return Object.hasOwn(sandboxHabits, name);
}
