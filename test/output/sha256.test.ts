import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "../../generator/output/hash.js";

const pair = "\u{1f600}";

test.each([
  ["nothing", ""],
  ["a short text", "Größe 電話"],
  ["a long one", "x".repeat(200_000)],
  ["pairs of which one would be parted", `a${pair.repeat(100_000)}`],
  ["pairs of which none would be", pair.repeat(100_000)],
  ["halves without their other half", `${"\ud83d".repeat(65_537)}\ude00${"\ude00".repeat(70_000)}`],
])("the hash of a text is that of its bytes: %s", (_, text) => {
  const whole = createHash("sha256").update(Buffer.from(text)).digest("hex");
  expect(sha256(text)).toBe(whole);
  expect(sha256(Buffer.from(text))).toBe(whole);
});
