import { expect, it } from "vitest";
import { accountsAtOnce } from "../../generator/cli/pull-accounts.js";

const mb = 1_000_000;
const gb = 1_000 * mb;

it.each([
  ["no more than are worth it", [1, 1, 1, 1], 2, 16 * gb, 2],
  ["as many as there are accounts", [1, 1, 1, 1], 16, 16 * gb, 4],
  ["one where more are not worth it", [1, 1], 1, 16 * gb, 1],
  ["one where there is no account", [], 4, 16 * gb, 1],
  ["one where there is memory for one", [44, 44], 4, 2 * gb, 1],
  ["two where there is memory for two", [44, 44, 44], 4, 3.2 * gb, 2],
  ["what fits also if the largest come together", [1, 44, 1, 44], 4, 2 * gb, 1],
  ["one where not even one fits: it is done as it would be alone", [400], 4, gb, 1],
  ["several small ones in little memory", [1, 1, 1, 1], 4, 0.6 * gb, 3],
])("works on %s", (_, megabytes, most, freeBytes, wanted) => {
  const bytes = megabytes.map((size) => size * mb);
  expect(accountsAtOnce(bytes, most, freeBytes)).toBe(wanted);
  expect(accountsAtOnce(bytes.toReversed(), most, freeBytes)).toBe(wanted);
});
