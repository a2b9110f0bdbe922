import { expect, test } from "vitest";
import { dueJson, statusError } from "../../templates/runtime/read-answer.js";
import type { HttpAnswer } from "../../templates/runtime/session.js";

const call = { name: "GET /contacts/", method: "GET" } as const;

function answered(status: number, text = "", type = "application/json"): HttpAnswer {
  const isJson = text.startsWith("{") || text.startsWith("[");
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  return {
    status,
    text,
    json,
    header: (name) => (name === "content-type" ? type : null),
    place: "https://crm.example.com/contacts/",
    retryAfterMs: 7000,
  };
}

test.each([
  [200, null],
  [201, null],
  [204, null],
  [304, "request"],
  [400, "request"],
  [401, "authentication"],
  [403, "permission"],
  [404, "not-found"],
  [408, "timeout"],
  [409, "request"],
  [422, "request"],
  [429, "rate-limit"],
  [500, "server"],
  [503, "server"],
  [599, "server"],
])("status %s: %s", (status, want) => expect(statusError(answered(status), call)?.code ?? null).toBe(want));

test.each([
  ['{"message":"Validation error"}', ["Validation error"]],
  ['{"error":"invalid_client","error_description":"No such client"}', ["No such client"]],
  ['{"error":{"message":"nested"}}', ["nested"]],
  ['{"errors":[{"message":"one"},{"message":"two"}]}', ["one", "two"]],
  ['{"errors":["one","two"]}', ["one", "two"]],
  ['{"detail":"Not found."}', ["Not found."]],
  ['{"success":false}', []],
  ['{"__proto__":{"message":"x"}}', ["__proto__: x"]],
  ["Bad gateway", ["Bad gateway"]],
  ["", []],
])("what %s says", (text, want) => {
  const error = statusError(answered(400, text), call);
  expect(error?.errors.map((one) => one.message)).toEqual(want);
  expect(error?.message).toBe(
    ["GET /contacts/: https://crm.example.com/contacts/ answered 400", want.join("; ")].filter(Boolean).join(": "),
  );
});

test("a page says nothing that a message should repeat", () => {
  expect(statusError(answered(502, "<html>…</html>", "text/html; charset=utf-8"), call)?.errors).toEqual([]);
});

test("a limit carries what was asked for", () => {
  expect(statusError(answered(429), call)).toMatchObject({ retryAfterMs: 7000, status: 429, method: "GET" });
});

test("JSON that is due", () => {
  expect(dueJson(answered(200, '{"a":1}'), call)).toEqual({ a: 1 });
  expect(() => dueJson(answered(200), call)).toThrow("answered an empty body");
  expect(() => dueJson(answered(200, "<html>", "text/html; charset=utf-8"), call)).toThrow(
    "no complete JSON (text/html)",
  );
});
