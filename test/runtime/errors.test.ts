import { inspect } from "node:util";
import { expect, test } from "vitest";
import * as errors from "../../templates/runtime/errors.js";
import {
  copyOf,
  CrmError,
  isCrmError,
  RateLimitError,
  RequestError,
  UnknownOutcomeError,
} from "../../templates/runtime/errors.js";

test("every class has its name and a code of its own", () => {
  const { CrmError: _, isCrmError: __, copyOf: ___, ...classes } = errors;
  const made = Object.entries(classes).map(([name, Class]) => [name, new Class("x")] as const);
  for (const [name, error] of made) {
    expect(error).toBeInstanceOf(CrmError);
    expect(error.name).toBe(name);
    expect(error.stack?.split("\n")[0]).toBe(`${name}: x`);
  }
  expect(made.map(([, error]) => error.code).toSorted()).toEqual([
    "authentication",
    "decode",
    "filter-ignored",
    "incomplete-list",
    "network",
    "not-found",
    "permission",
    "rate-limit",
    "request",
    "server",
    "timeout",
    "unknown-choice",
    "unknown-outcome",
  ]);
});

test("what was answered in spite of an error is there, but shows nowhere", () => {
  const error = new RequestError("half an answer", {
    method: "POST",
    place: "https://crm.example.com/graphql",
    status: 200,
    errors: [{ message: "no such field", path: ["contacts", 0], code: "BAD" }],
    partialData: { name: "Ann Example" },
  });
  expect(error.partialData).toEqual({ name: "Ann Example" });
  const shown = [inspect(error), inspect(error, { showHidden: true }), JSON.stringify(error), String(error)].join("\n");
  expect(shown).not.toContain("Ann Example");
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "RequestError",
    code: "request",
    message: "half an answer",
    method: "POST",
    place: "https://crm.example.com/graphql",
    status: 200,
    errors: [{ message: "no such field", path: ["contacts", 0], code: "BAD" }],
  });
});

test("what a limit asks for is shown", () => {
  expect(JSON.parse(JSON.stringify(new RateLimitError("slow", { retryAfterMs: 5 })))).toMatchObject({
    retryAfterMs: 5,
  });
  expect(new RateLimitError("slow").retryAfterMs).toBeNull();
});

test("a cause is kept, and printed by its words only", () => {
  const cause = new RequestError("inner", { partialData: "private" });
  const error = new UnknownOutcomeError("outer", { cause });
  expect(error.cause).toBe(cause);
  expect(inspect(error)).toContain("cause: RequestError: inner");
});

test("rewriting reaches message, stack, errors and cause", () => {
  const cause = new RequestError("inner secret");
  const error = new UnknownOutcomeError("outer secret", { cause, errors: [{ message: "a secret" }] });
  const rewritten = error.rewrite((text) => text.replaceAll("secret", "…"));
  expect(rewritten).toBe(error);
  expect([error.message, error.errors[0]?.message, cause.message]).toEqual(["outer …", "a …", "inner …"]);
  expect(error.stack).toMatch(/^UnknownOutcomeError: outer …\n\s+at /);
  expect(inspect(error)).not.toContain("secret");
});

test("an error of another copy of the package is known, and anything else is not", async () => {
  const copy: typeof errors = await import(`${"../../templates/runtime/errors.js"}?copy`);
  const foreign = new copy.RateLimitError("slow", { retryAfterMs: 5 });
  expect(foreign).not.toBeInstanceOf(RateLimitError);
  expect(foreign instanceof CrmError && foreign.code === "rate-limit" && foreign.retryAfterMs).toBe(5);
  expect([new Error("no"), { code: "request" }, null, "request"].map((one) => isCrmError(one))).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});

test("a copy has all that the error has, and shares nothing that is added to it", () => {
  const details = { place: "https://crm.example.com/x", status: 429, errors: [{ message: "slow" }], cause: "c" };
  const error = new RateLimitError("slow", { ...details, partialData: { a: 1 }, retryAfterMs: 5 });
  const copy = copyOf(error);
  expect([copy.toJSON(), copy.partialData, copy.cause]).toEqual([error.toJSON(), error.partialData, error.cause]);
  Object.assign(copy, { failed: ["r1"] });
  expect(error).not.toHaveProperty("failed");
});
