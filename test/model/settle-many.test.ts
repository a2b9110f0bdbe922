import { expect, test } from "vitest";
import { settleNames } from "../../generator/model/settle-names.js";

test("twenty thousand that want the same", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    id: `id${index}`,
    builtIn: false,
    candidates: ["same"],
  }));
  expect(new Set(settleNames(many, new Set()).values()).size).toBe(20_000);
});
