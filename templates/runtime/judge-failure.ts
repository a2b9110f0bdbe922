import { type CrmError, DecodeError, NetworkError, RateLimitError, ServerError, TimeoutError } from "./errors.js";

/** One attempt that failed. */
export interface Failure {
  readonly error: CrmError;
  /** How it was that the server surely never saw the request; null where it may have. */
  readonly unmade: Unmade | null;
  /** True where an answer came, but not as complete JSON. */
  readonly unreadable: boolean;
}

/** `again`: may be sent again. `unknown`: a write that may have been carried out. `stop`: the error is the answer. */
export type Verdict = "again" | "unknown" | "stop";

export function judgeFailure({ error, unmade, unreadable }: Failure, effect: "read" | "write"): Verdict {
  if (unmade !== null) return unmade === "passing" ? "again" : "stop";
  if (error instanceof RateLimitError) return "again";
  const passing =
    error instanceof ServerError ||
    error instanceof NetworkError ||
    error instanceof TimeoutError ||
    // A record that cannot be read may have been written all the same.
    (error instanceof DecodeError && (unreadable || effect === "write"));
  if (!passing) return "stop";
  return effect === "read" ? "again" : "unknown";
}

/** How a request failed that surely never reached the server: another attempt may pass, or can not. */
export type Unmade = "passing" | "lasting";

/** Certificates, versions of TLS, and ports that no `fetch` calls: the next attempt meets the same. */
const lasting =
  /^(?!ERR_SSL_)\w*CERT|^(CRL_|UNABLE_TO_|INVALID_(CA|PURPOSE)$|PATH_LENGTH_|HOSTNAME_MISMATCH$|ERR_SSL_(WRONG_VERSION|UNSUPPORTED_PROTO|\w*(HANDSHAKE_FAIL|PROTOCOL_VERSION))|bad port$)/;

/** No address was found, nobody listened there, or the connection was not there in time; the last two are Bun's. */
const passing =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_HANDSHAKE_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

/** These a connection that stands can have, too, and other work of the process: Node then names another call. */
const local = /^E(HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|ADDRNOTAVAIL|MFILE|NFILE)$/;

/** System calls that come before anything is sent. */
const opening: ReadonlySet<unknown> = new Set(["connect", "getaddrinfo", "socket"]);

/**
 * Whether a failed `fetch` surely never reached the server; null where it may have. Node and Bun tell by the codes of
 * the causes, Deno by its words; browsers do not tell.
 */
export function unmadeBy(thrown: unknown, depth = 0): Unmade | null {
  if (!(thrown instanceof Error) || depth > 4) return null;
  // One address of the host after the other was tried.
  if (thrown instanceof AggregateError) {
    const each = thrown.errors.map((one: unknown) => unmadeBy(one, depth + 1));
    if (each.length === 0 || each.includes(null)) return null;
    return each.includes("passing") ? "passing" : "lasting";
  }
  const code: unknown = Reflect.get(thrown, "code");
  const syscall: unknown = Reflect.get(thrown, "syscall");
  // Undici has no code for a port that it never calls.
  const told = typeof code === "string" ? code : thrown.message;
  if (lasting.test(told)) return "lasting";
  if (opening.has(syscall) || passing.test(told) || (syscall === undefined && local.test(told))) return "passing";
  if (/\bclient error \(Connect\)/.test(told)) return "passing";
  return unmadeBy(thrown.cause, depth + 1);
}
