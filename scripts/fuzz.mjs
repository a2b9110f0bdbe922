// Random accounts in great number: each is generated, verified, generated again from shuffled input, and compiled.
//
//   npm run fuzz                     10,000 accounts, from a seed by chance, which is printed
//   npm run fuzz -- --count 500
//   npm run fuzz -- --first 1        from that seed on
//   npm run fuzz -- --seed 1234      one account again
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Fewer are not worth a process of their own. */
const fewest = 250;
const most = 4;

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: { seed: { type: "string" }, first: { type: "string" }, count: { type: "string", default: "10000" } },
});
const count = values.seed === undefined ? Number(values.count) : 1;
const first = Number(values.seed ?? values.first ?? Math.floor(Math.random() * 1e9));
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(first))
  throw new Error("Seeds and counts are whole numbers.");

const processes = Math.max(1, Math.min(availableParallelism(), most, Math.floor(count / fewest)));
const each = Math.ceil(count / processes);
const begin = performance.now();
console.log(`fuzz: ${count} accounts from seed ${first}, in ${processes} processes`);
const folder = mkdtempSync(join(tmpdir(), "fieldwright-fuzz-"));
const table = join(folder, "table.jsonl");
const codes = await Promise.all(
  Array.from({ length: processes }, (_, index) => run(first + index * each, Math.min(each, count - index * each))),
);
// Only who came to the end tells a figure: a process that was ended has found nothing wrong, and nothing right.
const lines = existsSync(table) ? readFileSync(table, "utf8").trim().split("\n") : [];
const figures = lines.map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });
const sum = (key) => figures.reduce((total, figure) => total + figure[key], 0);
const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
console.log(`fuzz: ${sum("cases")} of ${count} accounts to the end, ${sum("failures")} failures, ${minutes} min`);
process.exit(sum("cases") === count && codes.every((code) => code === 0) ? 0 : 1);

function run(from, accounts) {
  const env = {
    ...process.env,
    FIELDWRIGHT_FUZZ_FIRST: String(from),
    FIELDWRIGHT_FUZZ_COUNT: String(accounts),
    FIELDWRIGHT_SAFETY_TABLE: table,
    ...(values.seed !== undefined && { FIELDWRIGHT_FUZZ_SEED: values.seed }),
  };
  const words = [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "test/safety/fuzz/fuzz.test.ts",
    "--typecheck.enabled=false",
  ];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, words, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] })
      .on("close", (code) => resolve(code))
      .on("error", reject);
  });
}
