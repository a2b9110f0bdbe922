import { expect, it } from "vitest";
import { listEntities } from "../../../generator/cli/init/read-wish.js";

const seen = (key: string, label: string | null, fields: number) => ({ key, label, plural: null, fields, lines: [] });
const entities = [
  seen("contact", "Contact", 34),
  seen("logo", "Account", 25),
  seen("quote_item", "Quote Item", 1),
  seen("things", null, 2),
];

it.each([
  [200, "   1 Contact (34)          2 Account [logo] (25)   3 Quote Item (1)        4 things (2)\n"],
  [60, "   1 Contact (34)          3 Quote Item (1)\n   2 Account [logo] (25)   4 things (2)\n"],
  [10, "   1 Contact (34)\n   2 Account [logo] (25)\n   3 Quote Item (1)\n   4 things (2)\n"],
])("in %d columns", (columns, want) => {
  expect(listEntities(entities, columns)).toBe(want);
});

it("aligns numbers, and lets no label move the cursor or take a line of its own", () => {
  const many = Array.from({ length: 10 }, (_, index) => seen(`e${index}`, null, 0));
  const hostile = seen("x", `A\u001b[2J\n${"long ".repeat(20)}`, 3);
  const lines = listEntities([hostile, ...many], 20).split("\n");
  expect(lines[0]).toBe("    1 A<U+001B>[2J\\nlong long long long l… [x] (3)");
  expect(lines[10]).toBe("   11 e9 (0)");
});
