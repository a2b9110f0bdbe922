import { expect, test } from "vitest";
import { fingerprintOf } from "../../generator/drift/change.js";
import { compareModels } from "../../generator/drift/compare/models.js";
import { field } from "../model/account-fixture.js";
import type { Change } from "./catalogue/case.js";
import {
  freeagentModel,
  limited,
  plusField,
  reference,
  typed,
  withChoices,
  withEntity,
  withField,
  withoutField,
} from "./drift-fixture.js";

/** Two changes of the same account, and whether a rule that accepts the one accepts the other. */
test.each<[string, Change, Change, boolean]>([
  ["one field less, or another", withoutField("contact.born"), withoutField("contact.notes"), false],
  [
    "a field more, of whatever type",
    plusField("contact", field("fax", "Fax")),
    plusField("contact", field("fax", "Fax no.", { type: { kind: "phone" } })),
    true,
  ],
  [
    "the same field of two entities",
    plusField("contact", field("fax", "Fax")),
    plusField("logo", field("fax", "Fax")),
    false,
  ],
  [
    "limits of the same number",
    limited("contact.first_name", { maxLength: 80, minimum: 5 }),
    limited("contact.first_name", { maxLength: 80, maximum: 5 }),
    false,
  ],
  [
    "one limit, or a tighter one",
    limited("contact.first_name", { maxLength: 40 }),
    limited("contact.first_name", { maxLength: 20 }),
    false,
  ],
  [
    "not to be created with, not to be updated",
    withField("contact.born", { creatable: false }),
    withField("contact.born", { updatable: false }),
    false,
  ],
  [
    "one line more, or another",
    withEntity("contact", () => ({ lines: ["quote_item"] })),
    withEntity("contact", () => ({ lines: ["logo"] })),
    false,
  ],
  [
    "a choice, however it is called",
    withChoices("list:segment", (all) => [...all, { id: "s9", label: "New" }]),
    withChoices("list:segment", (all) => [...all, { id: "s9", label: "Newer" }]),
    true,
  ],
  [
    "one choice less, or another",
    withChoices("list:segment", (all) => all.filter(({ id }) => id !== "s1")),
    withChoices("list:segment", (all) => all.filter(({ id }) => id !== "s2")),
    false,
  ],
  [
    "one order, or another",
    withChoices("list:segment", (all) => all.toReversed()),
    withChoices("list:segment", (all) => all.toSorted((left) => (left.id === "s2" ? -1 : 0))),
    false,
  ],
  [
    "one label, or another",
    withField("contact.born", { label: "Born" }),
    withField("contact.born", { label: "Born on" }),
    false,
  ],
  [
    "one target, or another",
    typed("contact.logo_id", reference("quote")),
    typed("contact.logo_id", reference("contact")),
    false,
  ],
  [
    "one structure, or another",
    typed("contact.channels", { kind: "structure", read: { schema: "A", property: "b" }, write: null }),
    typed("contact.channels", { kind: "structure", read: { schema: "A", property: "c" }, write: null }),
    false,
  ],
])("fingerprints of %s", (_name, left, right, want) => {
  const [one, other] = [left, right].map((change) => compareModels(freeagentModel, change(freeagentModel)));
  expect(one).toHaveLength(1);
  expect(one?.[0]?.fingerprint === other?.[0]?.fingerprint).toBe(want);
});

test.each([
  [null, "38e0b9de817f645c"],
  [["field.removed", "id:contact"], "e5db54e93bff75df"],
  [{ b: 1, a: [2] }, "cd6468ed317386d8"],
])("the fingerprint of %j", (facts, want) => {
  expect(fingerprintOf(facts)).toBe(want);
});

test("the order of keys is no matter of fingerprints", () => {
  expect(fingerprintOf({ a: 1, b: 2 })).toBe(fingerprintOf({ b: 2, a: 1 }));
});
