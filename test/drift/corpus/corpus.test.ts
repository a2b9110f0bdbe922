import { expect, test } from "vitest";
import { judgeCorpus, type JudgedRow } from "./judge-corpus.js";

const judged = judgeCorpus();

function told({ row, changes, verdict, complaints }: JudgedRow): string {
  const shown = changes.map(({ kind, at, before, after }) => `${kind} ${at} ${JSON.stringify([before, after])}`);
  const place = `${row.subject}, ${row.place}, ${row.version}, ${row.what}`;
  return [`${place}: ${row.expected.verdict}, told: ${verdict}`, ...shown, ...complaints].join("\n  ");
}

test("the compiler refuses what it is said to refuse", async () => {
  const wrong = (await judged).filter(({ row, complaints }) => complaints.length > 0 !== row.expected.refused);
  expect(wrong.map(told)).toEqual([]);
});

test("the verdict is the rule's, told once", async () => {
  const wrong = (await judged).filter(
    ({ row, verdict, changes }) =>
      row.expected.verdict !== verdict || changes.length > (row.most ?? Number.POSITIVE_INFINITY),
  );
  expect(wrong.map(told)).toEqual([]);
});

test("nothing that no longer compiles is told as less than breaking", async () => {
  const rows = await judged;
  expect(rows.filter(({ verdict, complaints }) => complaints.length > 0 && verdict !== "breaking").map(told)).toEqual(
    [],
  );
  expect(rows.length).toBeGreaterThan(1000);
});
