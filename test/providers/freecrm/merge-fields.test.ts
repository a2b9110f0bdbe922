import { describe, expect, test } from "vitest";
import { field, read } from "./interpreted.js";

describe("the template and the document, merged", () => {
  test.each([
    { given: { name: "amount", type: "currency" }, want: { type: { kind: "money" }, label: null } },
    { given: { name: "amount", type: "text" }, want: { type: { kind: "number" } } },
    { given: { name: "close_date", type: "datetime" }, want: { type: { kind: "date" } } },
    { given: { name: "closed", type: "select", options: ["a"] }, want: { type: { kind: "boolean" } } },
    {
      given: { name: "description", type: "select", options: ["a"] },
      want: { type: { kind: "choice", list: "deal.description", multiple: false, open: false } },
    },
    { given: { name: "description", type: "hologram" }, want: { type: { kind: "text" }, vendorType: "hologram" } },
    {
      given: { name: "title", type: "text", required: false, max_length: 12 },
      want: { required: false, limits: { maxLength: 12 } },
    },
    { given: { name: "title", type: "text" }, want: { required: true, limits: { maxLength: 350 } } },
    { given: { name: "id", type: "text", required: true }, want: { creatable: false, required: false } },
    {
      given: { name: "x", type: "multiselect", options: ["a"] },
      want: { custom: true, type: { kind: "choice", list: "deal.x", multiple: true, open: false } },
    },
    { given: { name: "x", type: "contacts" }, want: { type: { kind: "reference", to: "contact", multiple: true } } },
    {
      given: { name: "company_id", type: "relation" },
      want: { type: { kind: "reference", to: "company", multiple: false } },
    },
    {
      given: { name: "x", type: "relation", target: "spaceship" },
      want: { type: { kind: "reference", to: null, multiple: false } },
    },
    { given: { name: "x", type: "text", read_only: true }, want: { creatable: false, updatable: false } },
    { given: { name: "x", type: "text", active: false }, want: { active: false } },
    {
      given: { name: "x", type: "checkbox", default: "true" },
      want: { type: { kind: "boolean" }, defaultValue: "true" },
    },
  ])("$given", ({ given, want }) => {
    expect(field(read({ deal: [given] }).model, `deal/${given.name}`)).toMatchObject(want);
  });
});
