import { expect, test } from "vitest";
import * as errors from "../../templates/runtime/errors.js";
import { judgeFailure, surelyNotSent } from "../../templates/runtime/judge-failure.js";

const answered = { arrived: true, unreadable: false } as const;
const lost = { arrived: true, unreadable: true } as const;
const unsent = { arrived: false, unreadable: true } as const;

test.each([
  ["429", new errors.RateLimitError(""), answered, "again", "again"],
  ["5xx", new errors.ServerError(""), answered, "again", "unknown"],
  ["connection broken", new errors.NetworkError(""), lost, "again", "unknown"],
  ["never connected", new errors.NetworkError(""), unsent, "again", "again"],
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
  ["DNS", failed(coded("ENOTFOUND", { syscall: "getaddrinfo" })), true],
  ["DNS, for now", failed(coded("EAI_AGAIN")), true],
  ["refused", failed(coded("ECONNREFUSED")), true],
  ["refused, told directly", coded("ECONNREFUSED"), true],
  ["refused everywhere", failed(new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")])), true],
  ["refused here, reset there", new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")]), false],
  ["nothing known", new AggregateError([]), false],
  ["late everywhere", failed(new AggregateError([coded("ETIMEDOUT", { syscall: "connect" })])), true],
  ["late, on a connection that stood", failed(coded("ETIMEDOUT", { syscall: "read" })), false],
  ["late, nobody knows where", failed(coded("ETIMEDOUT")), false],
  ["late to connect", failed(coded("UND_ERR_CONNECT_TIMEOUT")), true],
  ["late to answer", failed(coded("UND_ERR_HEADERS_TIMEOUT")), false],
  ["no route", failed(coded("EHOSTUNREACH")), true],
  ["no route, to connect", failed(coded("ENETUNREACH", { syscall: "connect" })), true],
  ["no route any more", failed(coded("EHOSTUNREACH", { syscall: "read" })), false],
  ["no address of one's own", failed(coded("EADDRNOTAVAIL", { syscall: "connect" })), true],
  ["forbidden to connect", failed(coded("EACCES", { syscall: "connect" })), true],
  ["no more files", failed(coded("EMFILE", { syscall: "connect" })), true],
  ["no more files, for the body", failed(coded("EMFILE", { syscall: "open" })), false],
  ["no more files in all", failed(coded("ENFILE")), true],
  ["a certificate of its own", failed(coded("DEPTH_ZERO_SELF_SIGNED_CERT")), true],
  ["a certificate out of date", failed(coded("CERT_HAS_EXPIRED")), true],
  ["a certificate of another", failed(coded("ERR_TLS_CERT_ALTNAME_INVALID")), true],
  ["a certificate of nobody", failed(coded("UNABLE_TO_VERIFY_LEAF_SIGNATURE")), true],
  ["no TLS", failed(coded("ERR_SSL_WRONG_VERSION_NUMBER")), true],
  ["old TLS", failed(coded("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION")), true],
  ["TLS that broke later", failed(coded("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC")), false],
  ["a port that is never called", failed(new Error("bad port")), true],
  ["words about a bad port", failed(new Error("upstream said: bad port")), false],
  ["Bun, refused", coded("ConnectionRefused"), true],
  ["Bun, no socket", coded("FailedToOpenSocket"), true],
  [
    "Deno, refused",
    new TypeError("error sending request for url (https://a.example/): client error (Connect): tcp connect error"),
    true,
  ],
  [
    "Deno, broken",
    new TypeError("error sending request for url (https://a.example/): client error (SendRequest)"),
    false,
  ],
  ["reset", failed(coded("ECONNRESET")), false],
  ["broken pipe", failed(coded("EPIPE", { syscall: "write" })), false],
  ["closed", failed(coded("UND_ERR_SOCKET")), false],
  ["a browser", new TypeError("Failed to fetch"), false],
  ["no error", { code: "ENOTFOUND" }, false],
])("surely not sent: %s", (_, thrown, want) => expect(surelyNotSent(thrown)).toBe(want));

const deep = (depth: number): Error =>
  depth === 0 ? coded("ECONNREFUSED") : new Error("", { cause: deep(depth - 1) });

test.each([
  [4, true],
  [5, false],
])("refused, as the cause of %i errors: %s", (depth, want) => expect(surelyNotSent(deep(depth))).toBe(want));

test("addresses that go in a circle", () => {
  const error = new AggregateError([]);
  error.errors.push(error);
  expect(surelyNotSent(error)).toBe(false);
});

test("causes that go in a circle", () => {
  const error = new Error("round");
  error.cause = error;
  expect(surelyNotSent(error)).toBe(false);
});
