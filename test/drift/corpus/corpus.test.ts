import { expect, test } from "vitest";
import { judgeCorpus, type JudgedRow } from "./judge-corpus.js";

const judged = judgeCorpus();

const name = ({ row }: JudgedRow) => `${row.subject}, ${row.place}, ${row.version}: ${row.what}`;

test("the compiler refuses what it is said to refuse", async () => {
  const wrong = (await judged).filter(({ row, complaints }) => complaints.length > 0 !== row.expected.refused);
  expect(wrong.map((one) => `${name(one)}: ${one.complaints.join("; ") || "compiles"}`)).toEqual([]);
});

test("the verdict is the rule's", async () => {
  const wrong = (await judged).filter(({ row, verdict }) => row.expected.verdict !== verdict);
  expect(
    wrong.map(
      (one) =>
        `${name(one)}: ${one.row.expected.verdict}, not ${one.verdict}: ${one.changes.map(({ kind, at, before, after }) => `${kind} ${at} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`).join("; ")}`,
    ),
  ).toEqual([]);
});

test("nothing breaking is told as less, and next to nothing that is not is told as breaking", async () => {
  const rows = await judged;
  const missed = rows.filter(({ verdict, complaints }) => complaints.length > 0 && verdict !== "breaking");
  const loud = rows.filter(({ row, verdict }) => verdict === "breaking" && row.expected.verdict !== "breaking");
  console.info(`corpus: ${rows.length} pairs, ${missed.length} missed, ${loud.length} loud`);
  for (const place of ["body", "parameter", "answer"]) {
    const of = (some: readonly JudgedRow[]) => some.filter(({ row }) => row.place === place).length;
    console.info(
      `${place}: ${of(rows)} pairs, ${of(rows.filter(({ complaints }) => complaints.length > 0))} refused, ${of(missed)} missed, ${of(loud)} loud`,
    );
  }
  expect(missed).toEqual([]);
});
