import { expect, test } from "vitest";
import { DecodeError } from "../../../../templates/runtime/errors.js";
import type { HttpAnswer } from "../../../../templates/runtime/session.js";
import { listingIn, readPayload, recordIn } from "../../../../generator/providers/freecrm/runtime/envelope.js";

const call = { name: "GET /companies/", method: "GET" } as const;

function answer(json: unknown): HttpAnswer {
  return {
    status: 200,
    header: () => "application/json",
    json,
    text: JSON.stringify(json),
    place: "https://crm.example",
  };
}

function listed(json: unknown) {
  return listingIn(readPayload(answer(json), call), answer(json), call, "company");
}

const rows = [{ id: "1" }];

test.each([
  ["the total as text", { response: { success: true, results: rows, total: "7" } }, rows, 7],
  ["a total that is none", { response: { success: true, results: rows, total: "many" } }, rows, null],
  ["capital letters", { response: { success: true, Results: rows, Total: 1 } }, rows, 1],
  ["the model's name", { response: { success: true, company: rows } }, rows, null],
  ["its plural", { response: { success: true, companies: rows, tags: [] } }, rows, null],
  ["its plural in capitals", { success: true, Companies: rows }, rows, null],
  ["null where nothing is found", { response: { success: true, results: null, total: 0 } }, [], 0],
  ["null, and no total", { response: { success: true, results: null } }, [], 0],
  ["null, and a total as text", { results: null, total: "0" }, [], 0],
  ["nothing at all, and success", { response: { success: true } }, [], 0],
  ["nothing at all, and a total of 0", { response: { total: 0 } }, [], 0],
  ["an empty object", { response: { success: true, results: {} } }, [], 0],
] as const)("a listing: %s", (_, json, found, total) => {
  expect(listed(json)).toEqual({ rows: found, total });
});

test.each([
  ["null, and records by the total", { response: { success: true, results: null, total: 3 } }],
  ["nothing, and no word of success", { response: {} }],
  ["null, and no word of success", { results: null }],
  ["another model's list", { contacts: rows }],
  ["a record", { response: { success: true, results: { id: "1" } } }],
])("no listing: %s", (_, json) => {
  expect(() => listed(json)).toThrow(DecodeError);
});

test.each([
  ["result", { result: { id: "1" } }],
  ["a list of it", { results: [{ id: "1" }] }],
  ["capital letters", { Result: { id: "1" } }],
  ["the model's name", { company: { id: "1" }, user: { id: "2" } }],
  ["its plural in capitals", { Companies: { id: "1" } }],
  ["bare", { id: "1", company: { id: "2" } }],
])("a record under %s", (_, payload) => {
  expect(recordIn(payload, "company")).toMatchObject({ id: "1" });
});

test.each([[{ user: { id: "2" } }], [{ result: {} }], [{ company: { name: "x" } }], [[]], [null]])(
  "%j is no record",
  (payload) => {
    expect(recordIn(payload, "company")).toBeNull();
  },
);
