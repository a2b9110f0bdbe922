import fc from "fast-check";
import { expect, test } from "vitest";
import { reasonsIn } from "../../templates/runtime/reasons.js";

const required = "This field is required";

test.each([
  ["text", "Duplicate contact", ["Duplicate contact"]],
  ["one message", { message: "Duplicate contact" }, ["Duplicate contact"]],
  ["one message in the envelope", { response: { success: false, error: "Duplicate" } }, ["Duplicate"]],
  ["a word, and a sentence that says it", { error: "invalid_client", error_description: "Who?" }, ["Who?"]],
  ["a message and its reasons", { message: "Invalid", errors: { a: ["b"] } }, ["Invalid", "a: b"]],
  ["a list of messages", { message: ["one", "two", "one"] }, ["one", "two"]],
  ["a list for each field", { errors: { first_name: [required] } }, [`first_name: ${required}`]],
  ["the same without a head", { first_name: [required] }, [`first_name: ${required}`]],
  ["a field of the name of a word", { errors: { title: [required] } }, [`title: ${required}`]],
  ["lists below lists", { errors: { phone: { 0: { value: ["is no number"] } } } }, ["phone.0.value: is no number"]],
  ["an object of messages", { message: { last_name: "is too long" } }, ["last_name: is too long"]],
  [
    "places",
    { detail: [{ loc: ["body", "last_name"], msg: "field required", type: "x" }] },
    ["last_name: field required"],
  ],
  ["places with numbers", { detail: [{ loc: ["body", "tags", 0], msg: "short" }] }, ["tags: short"]],
  ["places by field", { errors: [{ field: "email", message: "is taken" }] }, ["email: is taken"]],
  ["what was sent is not repeated", { detail: [{ loc: ["pin"], msg: "bad", input: "1234" }] }, ["pin: bad"]],
  ["names and reasons", { "invalid-params": [{ name: "age", reason: "is low" }] }, ["name: age", "reason: is low"]],
  ["numbers, truths and nothing", { success: false, code: 7, errors: null }, []],
  ["blanks", { message: " \n" }, []],
  ["a list", ["one", ["two"]], ["one", "two"]],
  ["nothing", undefined, []],
])("%s", (_, value, want) => expect(reasonsIn(value)).toEqual(want));

test("no more than 20, and none from deep below", () => {
  expect(reasonsIn(Array.from({ length: 100 }, (_, index) => `reason ${index}`))).toHaveLength(20);
  let deep: unknown = "the reason";
  for (let level = 0; level < 50_000; level += 1) deep = level % 2 === 0 ? [deep] : { errors: deep };
  expect(reasonsIn(deep)).toEqual([]);
});

test("whatever comes, there are at most 20 lines of text", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const reasons = reasonsIn(value);
      expect(reasons.length).toBeLessThanOrEqual(20);
      for (const one of reasons) expect(one.trim()).not.toBe("");
    }),
  );
});
