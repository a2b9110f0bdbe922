import { appendFileSync } from "node:fs";

/** One row of the table that `npm run safety` prints. */
export interface Figure {
  readonly suite: string;
  readonly cases: number;
  readonly failures: number;
  /** What was measured, in words. */
  readonly figure: string;
  readonly goal: string;
}

/** Whether `npm run safety` asks: then times are goals. With the other tests on a busy machine they are only told. */
export const isFull = process.env["FIELDWRIGHT_SAFETY"] === "full";
const table = process.env["FIELDWRIGHT_SAFETY_TABLE"];

/** How many cases a suite runs: a share with the other tests, all of them by `npm run safety`. */
export function casesOf({ share, full }: { readonly share: number; readonly full: number }): number {
  return isFull ? full : share;
}

/** Prints the row, and hands it to `npm run safety` where that runs the suites. */
export function tellFigure(row: Figure): Figure {
  process.stdout.write(`${row.suite} | ${row.cases} | ${row.failures} | ${row.figure} | ${row.goal}\n`);
  if (table !== undefined) appendFileSync(table, `${JSON.stringify(row)}\n`);
  return row;
}
