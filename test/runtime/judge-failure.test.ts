import { expect, test } from "vitest";
import * as errors from "../../templates/runtime/errors.js";
import { judgeFailure, surelyNotSent } from "../../templates/runtime/judge-failure.js";

const answered = { arrived: true, unreadable: false };
const lost = { arrived: true, unreadable: true };
const unsent = { arrived: false, unreadable: true };

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

function coded(code: string, cause?: unknown): Error {
  return Object.assign(new Error("", { cause }), { code });
}

test.each([
  ["DNS", new TypeError("fetch failed", { cause: coded("ENOTFOUND") }), true],
  ["DNS, for now", new TypeError("fetch failed", { cause: coded("EAI_AGAIN") }), true],
  ["refused", new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }), true],
  ["refused, told directly", coded("ECONNREFUSED"), true],
  [
    "refused everywhere",
    new TypeError("", { cause: new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]) }),
    true,
  ],
  ["refused here, reset there", new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")]), false],
  ["nothing known", new AggregateError([]), false],
  ["reset", new TypeError("fetch failed", { cause: coded("ECONNRESET") }), false],
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
