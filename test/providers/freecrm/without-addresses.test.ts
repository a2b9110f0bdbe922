import { expect, test } from "vitest";
import { withoutAddresses } from "../../../generator/providers/freecrm/pull.js";

test.each([
  {
    name: "a user",
    given: { user: { id: 1, name: "Ann", email: "ann@example.com" } },
    want: { user: { id: 1, name: "Ann" } },
  },
  {
    name: "a user named by the address",
    given: { by: { name: "ann@example.com", email: "ann@example.com" } },
    want: { by: {} },
  },
  { name: "an author", given: { created_by: "ann@example.com", version: 2 }, want: { version: 2 } },
  { name: "a list of people", given: { notify: ["ann@example.com", "all"] }, want: { notify: ["all"] } },
  { name: "a default value", given: { name: "owner", default: "ann@example.com" }, want: { name: "owner" } },
  {
    name: "options",
    given: { options: ["sales@example.com", "help@example.com"] },
    want: { options: ["sales@example.com", "help@example.com"] },
  },
  {
    name: "options by id",
    given: { options: { a: "sales@example.com" } },
    want: { options: { a: "sales@example.com" } },
  },
  {
    name: "people as options",
    given: { options: [{ id: "u", name: "Ann", email: "ann@example.com" }] },
    want: { options: [{ id: "u", name: "Ann" }] },
  },
  { name: "a label", given: { label: "info@example.com" }, want: { label: "info@example.com" } },
  {
    name: "a field called email",
    given: { email: { type: "email", label: "E-Mail" } },
    want: { email: { type: "email", label: "E-Mail" } },
  },
])("$name", ({ given, want }) => {
  expect(withoutAddresses(given)).toEqual(want);
});
