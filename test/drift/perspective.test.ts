import { expect, test } from "vitest";
import { comparePerspective, findMassRemoval } from "../../generator/drift/trust.js";
import type { AccountModel } from "../../generator/model/model.js";
import { freeagentModel } from "./drift-fixture.js";

const rows = [
  ["the same", { client: "abc", hidden: true }, { hidden: true, client: "abc" }, null],
  ["another client", { client: "abc", hidden: true }, { client: "def", hidden: true }, "client: abc, now def"],
  ["no hidden fields", { client: "abc", hidden: true }, { client: "abc", hidden: false }, "hidden: true, now false"],
  ["another user", { user: "abc" }, { user: "def" }, "user: abc, now def"],
  ["one did not record it", { client: "abc" }, undefined, "client: abc, now not recorded"],
  ["neither recorded it", undefined, undefined, "it is not known by which credentials"],
  ["control characters", { user: "abc" }, { user: "\u001b[2Jd\nef" }, "user: abc, now [2Jd ef"],
] as const;

test.each(rows)("seen as %s", (_name, before, after, want) => {
  const found = comparePerspective(before, after, null);
  if (want === null) expect(found).toBeNull();
  else {
    expect(found).toMatchObject({ code: "drift.other-perspective", severity: "warning" });
    expect(found?.message).toContain(`(${want})`);
    expect(found?.message).toContain("may be of the credentials, not of the account");
  }
});

const left = (count: number): AccountModel => ({
  ...freeagentModel,
  entities: freeagentModel.entities.slice(0, count),
});

test.each([
  [5, 5, false],
  [5, 3, false],
  [5, 2, true],
  [5, 0, true],
  [4, 2, false],
  [1, 0, true],
  [0, 0, false],
  [0, 5, false],
])("%i entities, then %i: suspicious %s", (before, after, want) => {
  const found = findMassRemoval(left(before), left(after));
  expect(found !== null).toBe(want);
  const message = `${before - after} of ${before} entities are gone at once: that looks like missing rights, not like drift.`;
  const place = { kind: "account", account: "acme" };
  if (want) expect(found).toMatchObject({ code: "drift.suspicious", severity: "error", message, place });
});
