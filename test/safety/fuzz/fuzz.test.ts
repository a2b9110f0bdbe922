import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { GeneratedFile } from "../../../generator/output/package.js";
import { casesOf, tellFigure } from "../figure.js";
import { checkAccount } from "./check-account.js";
import { typeCheck } from "./type-check.js";

const environment = process.env;
const replay = environment["FIELDWRIGHT_FUZZ_SEED"];
const count = Number(environment["FIELDWRIGHT_FUZZ_COUNT"] ?? casesOf({ share: 40, full: 1000 }));
/** How many of the accounts the compiler sees, and how many at a time. */
const compiled = Number(environment["FIELDWRIGHT_FUZZ_COUNT"] ?? casesOf({ share: 20, full: 300 }));
const batch = 50;
/** Progress is told after so many accounts. */
const tellEvery = 250;

/** A run begins where it is told to; without that, all runs are the same. */
const first = Number(replay ?? environment["FIELDWRIGHT_FUZZ_FIRST"] ?? 1);
const seeds = Array.from({ length: replay === undefined ? count : 1 }, (_, index) => first + index);

test(
  "random accounts: verified, the same bytes in any order, and no complaint of the compiler",
  { timeout: 7_200_000 },
  async () => {
    process.stdout.write(`fuzz: seeds ${first} to ${seeds.at(-1)}; replay one with npm run fuzz -- --seed <n>\n`);
    const work = mkdtempSync(join(tmpdir(), "fieldwright-fuzz-"));
    const failures: string[] = [];
    const fail = (failure: string): void => {
      failures.push(failure);
      process.stdout.write(`fuzz: ${failure}\n`);
    };
    let waiting: (readonly GeneratedFile[])[] = [];
    let checked = 0;
    const compile = (): void => {
      if (waiting.length === 0) return;
      const from = seeds[checked];
      for (const complaint of typeCheck(work, waiting)) fail(`seeds from ${from}: ${complaint}`);
      checked += waiting.length;
      waiting = [];
      rmSync(work, { recursive: true });
    };
    for (const [index, seed] of seeds.entries()) {
      if (index > 0 && index % tellEvery === 0) tellProgress(index, failures.length);
      try {
        const { files, wrong } = await checkAccount(seed);
        if (wrong !== null) fail(`seed ${seed}: ${wrong}`);
        if (checked + waiting.length < compiled) waiting.push(files);
      } catch (error) {
        fail(`seed ${seed}: ${String(error).slice(0, 500)}`);
      }
      if (waiting.length >= batch) compile();
    }
    compile();
    rmSync(work, { recursive: true, force: true });
    tellFigure({
      suite: "fuzz: random accounts of both CRMs",
      cases: seeds.length,
      failures: failures.length,
      figure: `${seeds.length} generated three times, ${checked} compiled, ${failures.length} failures (seeds ${first}-${seeds.at(-1)})`,
      goal: "0",
    });
    expect(failures).toEqual([]);
  },
);

/** On a run of hours, whether it goes on, and whether it takes ever more memory. */
function tellProgress(done: number, failures: number): void {
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
  process.stdout.write(`fuzz: ${done} of ${seeds.length} accounts, ${failures} failures, ${megabytes} MB\n`);
}
