import { expect, test } from "vitest";
import * as errors from "../../templates/runtime/errors.js";
import { judgeFailure, unmadeBy } from "../../templates/runtime/judge-failure.js";

const answered = { unmade: null, unreadable: false } as const;
const lost = { unmade: null, unreadable: true } as const;
const unsent = { unmade: "passing", unreadable: true } as const;

test.each([
  ["429", new errors.RateLimitError(""), answered, "again", "again"],
  ["5xx", new errors.ServerError(""), answered, "again", "unknown"],
  ["connection broken", new errors.NetworkError(""), lost, "again", "unknown"],
  ["never connected", new errors.NetworkError(""), unsent, "again", "again"],
  ["never to be connected", new errors.NetworkError(""), { ...unsent, unmade: "lasting" }, "stop", "stop"],
  ["late", new errors.TimeoutError(""), lost, "again", "unknown"],
  ["not JSON", new errors.DecodeError(""), lost, "again", "unknown"],
  ["JSON of another shape", new errors.DecodeError(""), answered, "stop", "unknown"],
  ["401", new errors.AuthenticationError(""), answered, "stop", "stop"],
  ["403", new errors.PermissionError(""), answered, "stop", "stop"],
  ["404", new errors.NotFoundError(""), answered, "stop", "stop"],
  ["400", new errors.RequestError(""), answered, "stop", "stop"],
  ["outcome unknown", new errors.UnknownOutcomeError(""), answered, "stop", "stop"],
] as const)("%s", (_, error, how, read, write) => {
  expect(judgeFailure({ error, ...how }, "read")).toBe(read);
  expect(judgeFailure({ error, ...how }, "write")).toBe(write);
});

function coded(code: string, more: { readonly cause?: unknown; readonly syscall?: string } = {}): Error {
  const { cause, ...own } = more;
  return Object.assign(new Error("", { cause }), { code, ...own });
}

const failed = (cause: unknown): TypeError => new TypeError("fetch failed", { cause });

test.each([
  ["DNS", failed(coded("ENOTFOUND", { syscall: "getaddrinfo" })), "passing"],
  ["DNS, for now", failed(coded("EAI_AGAIN")), "passing"],
  ["refused", failed(coded("ECONNREFUSED")), "passing"],
  ["refused, told directly", coded("ECONNREFUSED"), "passing"],
  ["refused everywhere", failed(new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")])), "passing"],
  ["refused here, reset there", new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")]), null],
  ["nothing known", new AggregateError([]), null],
  ["late everywhere", failed(new AggregateError([coded("ETIMEDOUT", { syscall: "connect" })])), "passing"],
  ["late, on a connection that stood", failed(coded("ETIMEDOUT", { syscall: "read" })), null],
  ["late, nobody knows where", failed(coded("ETIMEDOUT")), null],
  ["late to connect", failed(coded("UND_ERR_CONNECT_TIMEOUT")), "passing"],
  ["late to answer", failed(coded("UND_ERR_HEADERS_TIMEOUT")), null],
  ["no route", failed(coded("EHOSTUNREACH")), "passing"],
  ["no route, to connect", failed(coded("ENETUNREACH", { syscall: "connect" })), "passing"],
  ["no route any more", failed(coded("EHOSTUNREACH", { syscall: "read" })), null],
  ["no address of one's own", failed(coded("EADDRNOTAVAIL", { syscall: "connect" })), "passing"],
  ["forbidden to connect", failed(coded("EACCES", { syscall: "connect" })), "passing"],
  ["no more files", failed(coded("EMFILE", { syscall: "connect" })), "passing"],
  ["no more files, for the body", failed(coded("EMFILE", { syscall: "open" })), null],
  ["no more files in all", failed(coded("ENFILE")), "passing"],
  ["a certificate of its own", failed(coded("DEPTH_ZERO_SELF_SIGNED_CERT")), "lasting"],
  ["a certificate out of date", failed(coded("CERT_HAS_EXPIRED")), "lasting"],
  ["a certificate of another", failed(coded("ERR_TLS_CERT_ALTNAME_INVALID")), "lasting"],
  ["a certificate of nobody", failed(coded("UNABLE_TO_VERIFY_LEAF_SIGNATURE")), "lasting"],
  ["no TLS", failed(coded("ERR_SSL_WRONG_VERSION_NUMBER")), "lasting"],
  ["old TLS", failed(coded("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION")), "lasting"],
  ["TLS that broke later", failed(coded("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC")), null],
  ["a port that is never called", failed(new Error("bad port")), "lasting"],
  ["words about a bad port", failed(new Error("upstream said: bad port")), null],
  ["Bun, refused", coded("ConnectionRefused"), "passing"],
  ["Bun, no socket", coded("FailedToOpenSocket"), "passing"],
  [
    "Deno, refused",
    new TypeError("error sending request for url (https://a.example/): client error (Connect): tcp connect error"),
    "passing",
  ],
  [
    "Deno, broken",
    new TypeError("error sending request for url (https://a.example/): client error (SendRequest)"),
    null,
  ],
  ["reset", failed(coded("ECONNRESET")), null],
  ["broken pipe", failed(coded("EPIPE", { syscall: "write" })), null],
  ["closed", failed(coded("UND_ERR_SOCKET")), null],
  ["a browser", new TypeError("Failed to fetch"), null],
  ["no error", { code: "ENOTFOUND" }, null],
])("surely not sent: %s", (_, thrown, want) => expect(unmadeBy(thrown)).toBe(want));

const deep = (depth: number): Error =>
  depth === 0 ? coded("ECONNREFUSED") : new Error("", { cause: deep(depth - 1) });

test.each([
  [4, "passing"],
  [5, null],
])("refused, as the cause of %i errors: %s", (depth, want) => expect(unmadeBy(deep(depth))).toBe(want));

test("addresses that go in a circle", () => {
  const error = new AggregateError([]);
  error.errors.push(error);
  expect(unmadeBy(error)).toBeNull();
});

test("causes that go in a circle", () => {
  const error = new Error("round");
  error.cause = error;
  expect(unmadeBy(error)).toBeNull();
});
