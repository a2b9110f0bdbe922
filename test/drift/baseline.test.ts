import { expect, test } from "vitest";
import {
  type Baseline,
  nextBaseline,
  parseBaseline,
  printBaseline,
  withBaseline,
} from "../../generator/drift/baseline.js";
import { both, freeagentModel, reference, withField, withoutEntity, withoutField } from "./drift-fixture.js";
import { account, judged } from "./report-fixture.js";

const file = "/project/drift.json";
const none: Baseline = { file, accounts: new Map() };
const without = judged(withoutEntity("logo")(freeagentModel));
const withFollower = judged(
  both(withoutEntity("logo"), withField("contact.logo_id", { type: reference(null) }))(freeagentModel),
);

test("what is written is read again", () => {
  const baseline = nextBaseline(none, [account({ changes: withFollower })]);
  expect(parseBaseline(printBaseline(baseline), file)).toEqual(baseline);
  expect([...(baseline.accounts.get("acme")?.values() ?? [])]).toEqual([
    "breaking: Account (logo): Entity removed",
    "dangerous: Contact (contact), Account (logo_id): Reference's target no longer known: Account (logo) -> any record",
  ]);
});

test("a change is known with all that follows from it", () => {
  const accepted = (changes: typeof without, baseline: Baseline) =>
    withBaseline(account({ changes }), baseline).changes.map((change) => change.accepted !== null);
  const wide = nextBaseline(none, [account({ changes: withFollower })]);
  const narrow = nextBaseline(none, [account({ changes: without })]);
  expect(accepted(withFollower, wide)).toEqual([true]);
  expect(accepted(withFollower, narrow)).toEqual([false]);
});

test("what the policy accepts is not repeated, and keeps its reason", () => {
  const changes = judged(withoutField("contact.contact_field1")(freeagentModel), [
    { code: "field.removed", accept: true, reason: "agreed" },
  ]);
  expect(printBaseline(nextBaseline(none, [account({ changes })]))).toBe(
    '{\n  "formatVersion": 1,\n  "accounts": {}\n}\n',
  );
  const open = judged(withoutField("contact.contact_field1")(freeagentModel));
  const baseline = nextBaseline(none, [account({ changes: open })]);
  expect(withBaseline(account({ changes }), baseline).changes[0]?.accepted?.reason).toBe("agreed");
});

test("many entries that are no more are counted", () => {
  const entries = new Map(Array.from({ length: 12 }, (_, index) => [`${index}`, `change ${index}`] as const));
  const { problems } = withBaseline(account({}), { file, accounts: new Map([["acme", entries]]) });
  expect(problems.map(({ message, severity, place }) => [message, severity, place])).toEqual([
    [
      "drift.json lists 12 changes that are no more: change 0 (0); change 1 (1); change 2 (2); change 3 (3); change 4 (4); and 7 more.",
      "warning",
      { kind: "file", file },
    ],
  ]);
});

test("an account that could not be asked is left as it was found", () => {
  const unchecked = account({ unchecked: "HTTP 503" });
  const known = { file, accounts: new Map([["acme", new Map([["a", "b"]])]]) };
  expect(withBaseline(unchecked, known)).toBe(unchecked);
  expect(nextBaseline(known, [unchecked]).accounts).toEqual(known.accounts);
});

test.each([
  ["no JSON", "accounts:"],
  ["a list", "[]"],
  ["a later version", '{ "formatVersion": 2, "accounts": {} }'],
  ["no accounts", '{ "formatVersion": 1 }'],
])("%s is no baseline", (_name, text) => {
  expect(() => parseBaseline(text, file)).toThrow("is neither a baseline nor a report");
});
