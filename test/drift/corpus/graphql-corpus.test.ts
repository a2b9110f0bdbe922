import { expect, test } from "vitest";
import { expectedOf } from "./corpus-row.js";
import { judgeGraphql } from "./judge-graphql.js";

test("of GraphQL schemas, too, the compiler refuses what is told as breaking", async () => {
  const rows = await judgeGraphql();
  const wrong = rows.filter(({ row, verdict, complaints }) => {
    const { verdict: wanted, refused } = expectedOf(row.mark);
    return verdict !== wanted || complaints.length > 0 !== refused;
  });
  expect(
    wrong.map(({ row, verdict, complaints, changes }) => [
      row.what,
      row.mark,
      verdict,
      changes.map(({ kind, at }) => `${kind} ${at}`),
      complaints,
    ]),
  ).toEqual([]);
});
