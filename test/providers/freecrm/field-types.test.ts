import { expect, test } from "vitest";
import { isValueType, templateFieldKind } from "../../../generator/providers/freecrm/field-types.js";

test.each([
  { types: ["text"], options: false, want: "text" },
  { types: ["textarea"], options: false, want: "text" },
  { types: ["Text Area"], options: false, want: "text" },
  { types: ["string"], options: true, want: "choice" },
  { types: ["integer"], options: false, want: "number" },
  { types: ["percentage"], options: false, want: "number" },
  { types: ["rating"], options: false, want: "number" },
  { types: ["currency"], options: false, want: "money" },
  { types: ["select"], options: true, want: "choice" },
  { types: ["radio"], options: true, want: "choice" },
  { types: ["multi_select"], options: true, want: "choices" },
  { types: ["checkboxes"], options: true, want: "choices" },
  { types: ["checkbox"], options: false, want: "boolean" },
  { types: ["toggle"], options: false, want: "boolean" },
  { types: ["date"], options: false, want: "date" },
  { types: ["date-time"], options: false, want: "dateTime" },
  { types: ["datetime"], options: false, want: "dateTime" },
  { types: ["time"], options: false, want: "text" },
  { types: ["email"], options: false, want: "email" },
  { types: ["phone"], options: false, want: "phone" },
  { types: ["url"], options: false, want: "url" },
  { types: ["relation"], options: false, want: "relation" },
  { types: ["relation-list"], options: false, want: "relations" },
  { types: ["user"], options: false, want: "user" },
  { types: ["user-select"], options: false, want: "users" },
  { types: ["tags"], options: false, want: "tags" },
  { types: ["channel-list"], options: false, want: "channels" },
  { types: ["address-list"], options: false, want: "addresses" },
  { types: ["file"], options: false, want: "json" },
  { types: ["recurrence"], options: false, want: "json" },
  { types: ["string", "email"], options: false, want: "email" },
  { types: ["holographic", "number"], options: false, want: "number" },
  { types: ["signup_form"], options: false, want: "unknown" },
  { types: ["signup_form"], options: true, want: "choice" },
  { types: [], options: false, want: "unknown" },
  { types: ["constructor"], options: false, want: "unknown" },
  { types: ["__proto__"], options: false, want: "unknown" },
])("$types with options $options is $want", ({ types, options, want }) => {
  expect(templateFieldKind(types, options)).toBe(want);
});

test("a model's name is a relation, but no reason to take a group for a field", () => {
  expect(templateFieldKind(["company"], false)).toBe("relation");
  expect(isValueType("company")).toBe(false);
  expect(isValueType("address")).toBe(true);
});
