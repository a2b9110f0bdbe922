import { expect, test } from "vitest";
import { type NamesLock, parseLock, printLock } from "../../generator/model/lock.js";
import { dropAliases, expireAliases } from "../../generator/rename/adopt.js";

const place = { kind: "account", account: "acme" } as const;
const lockSince = (since: string | null): NamesLock => ({
  account: null,
  entities: new Map([
    [
      "e1",
      {
        type: "Contact",
        collection: "contacts",
        fields: new Map([["f1", "tier"]]),
        aliases: new Map([["f1", { name: "segment", since }]]),
      },
    ],
  ]),
  lists: new Map(),
});
const aliasesOf = ({ entities }: NamesLock) =>
  [...(entities.get("e1")?.aliases.values() ?? [])].map(({ name }) => name);

test.each([
  ["1.2.0", "1.2.0", ["segment"]],
  ["1.2.0", "1.9.9", ["segment"]],
  ["1.2.0", "2.0.0", []],
  ["1.2.0", "3.1.0", []],
  ["0.2.0", "0.2.9", ["segment"]],
  ["0.2.0", "0.3.0", []],
  ["0.0.0", "0.0.0", ["segment"]],
  ["0.0.0", "1.0.0", []],
  ["2.0.0", "1.0.0", ["segment"]],
  [null, "9.0.0", ["segment"]],
] as const)("an alias of %s in a package of %s", (since, version, want) => {
  const lock = lockSince(since);
  const read = parseLock(printLock(lock), place);
  expect(read).toEqual(lock);
  expect(aliasesOf(expireAliases(read, version))).toEqual(want);
  expect(aliasesOf(dropAliases(read))).toEqual([]);
  expect(aliasesOf(lock)).toEqual(["segment"]);
});

test("an alias without a version is read as locks had it, and stays so", () => {
  expect(printLock(lockSince(null))).toContain('"f1": "segment"');
});

test.each([[{ name: "no name" }], [{ name: "segment" }], [{ since: "1.0.0" }], [7]])("%j is no alias", (alias) => {
  const text = printLock(lockSince(null)).replace('"segment"', JSON.stringify(alias));
  expect(() => parseLock(text, place)).toThrow(/names\.lock\.json cannot be read/);
});
