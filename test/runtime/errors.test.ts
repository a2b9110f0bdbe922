import { inspect } from "node:util";
import { expect, test } from "vitest";
import * as errors from "../../templates/runtime/errors.js";
import { CrmError, RateLimitError, RequestError, UnknownOutcomeError } from "../../templates/runtime/errors.js";

test("every class has its name and a code of its own", () => {
  const classes = Object.entries(errors).filter(([name]) => name !== "CrmError");
  const made = classes.map(([name, Class]) => [name, new Class("x")] as const);
  for (const [name, error] of made) {
    expect(error).toBeInstanceOf(CrmError);
    expect(error.name).toBe(name);
    expect(error.stack?.split("\n")[0]).toBe(`${name}: x`);
  }
  expect(made.map(([, error]) => error.code).toSorted()).toEqual([
    "authentication",
    "decode",
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
