import fc from "fast-check";
import { util } from "prettier";
import { expect, test } from "vitest";
import { displayWidth } from "../../generator/emit/print.js";

test.each([
  ["abc", 3],
  ["gr\u00f6\u00dfe", 5],
  ["e\u0301", 1],
  ["\u55b6\u696d", 4],
  ["\ud55c\uae00", 4],
  ["\uff76\uff85", 2],
  ["\uff21", 2],
  ["\ud83d\ude00", 2],
  ["\ud83d\udc68\u200d\ud83d\udcbb", 2],
  ["\ud83c\udde9\ud83c\uddea", 2],
  ["\u2764\ufe0f", 2],
  ["\u00a9", 1],
])("%s takes %i columns", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test("prettier counts the same", () => {
  const letters = fc.constantFrom(
    ..."azAZ09 -_'\"\u00e4\u00df\u0131\u0416\u0434\u05d0\u0627\u0e01\u0e33\u0905\u093e\u304b\u30ab\uff76\uff01\u4e2d\u6587\ud55c\u1100\u00a9\u2122",
    "\ud83d\ude00",
    "\ud83d\ude80",
    "\u2764\ufe0f",
    "\ud83d\udc4d\ud83c\udffd",
    "\ud83c\udde9\ud83c\uddea",
    "\ud83d\udc69\u200d\ud83d\udcbb",
    "\ud842\udfb7",
    "\u0301",
    "1\ufe0f\u20e3",
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 20 }), (signs) => {
      const text = signs.join("");
      expect(displayWidth(text)).toBe(util.getStringWidth(text));
    }),
  );
});
