// Runs the tests over and over, each time in another order, and prints one table of what failed how often.
//
//   npm run repeat -- 50                        every test, fifty times
//   npm run repeat -- 20 test/runtime           those of a folder
//   npm run repeat -- 50 --results fifty.jsonl  in several goes: what that file holds of this commit is not run again
//   npm run repeat -- 25 --first 26             the orders 26 to 50
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { results: { type: "string" }, first: { type: "string", default: "1" } },
});
const [times = "10", ...filters] = positionals;
const repeats = wholeNumber("How often?", times);
const first = wholeNumber("Which order is the first?", values.first);
const last = first + repeats - 1;

const commit = values.results === undefined ? "" : committed();
const runs = new Map(known().map((run) => [run.seed, run]));
const folder = mkdtempSync(join(tmpdir(), "fieldwright-repeat-"));
for (let seed = first; seed <= last; seed += 1) {
  if (runs.has(seed)) continue;
  const begin = performance.now();
  const outcome = run(seed);
  const seconds = Math.round((performance.now() - begin) / 1000);
  const result = { commit, filters, seed, ...outcome, seconds };
  runs.set(seed, result);
  if (values.results !== undefined) appendFileSync(values.results, `${JSON.stringify(result)}\n`);
  console.log(
    `order ${seed} of ${first} to ${last}: ${result.total} tests, ${result.failed.length} failures, ${seconds} s`,
  );
}
rmSync(folder, { recursive: true });

const all = [...runs.values()].filter(({ seed }) => seed >= first && seed <= last);
const passed = all.filter(({ total, failed }) => total > 0 && failed.length === 0).length;
const totals = [...new Set(all.map(({ total }) => total))].join(" or ");
/** Test -> the seeds with which it failed. */
const failures = new Map();
for (const { seed, failed } of all)
  for (const name of failed) failures.set(name, [...(failures.get(name) ?? []), seed]);
console.log(`\n| Repeats | Tests | All passed | With failures |\n| ---: | ---: | ---: | ---: |`);
console.log(`| ${all.length} | ${totals} | ${passed} | ${all.length - passed} |`);
if (failures.size > 0) console.log("\n| Test | Failed | With seeds |\n| --- | ---: | --- |");
for (const [name, seeds] of failures) console.log(`| ${name} | ${seeds.length} | ${seeds.join(", ")} |`);
process.exit(passed === repeats ? 0 : 1);

function wholeNumber(question, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${question} A whole number from 1 on, unlike ${text}.`);
  return number;
}

/** Repeats of one commit may be added up; of a tree with changes nobody could say what they were of. */
function committed() {
  const git = (...words) => execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
  if (git("status", "--porcelain") !== "")
    throw new Error("Results are kept of commits: commit what has changed first.");
  return git("rev-parse", "HEAD");
}

/** What earlier goes found, failures as well: a repeat that failed has failed. */
function known() {
  if (values.results === undefined || !existsSync(values.results)) return [];
  const lines = readFileSync(values.results, "utf8").split("\n").filter(Boolean);
  return lines
    .map((line) => JSON.parse(line))
    .filter((run) => run.commit === commit && run.filters.join(" ") === filters.join(" "));
}

/** The seed is that of the order: `vitest run --sequence.shuffle --sequence.seed 7` runs it again. */
function run(seed) {
  const report = join(folder, `${seed}.json`);
  const words = ["run", "--sequence.shuffle", `--sequence.seed=${seed}`, "--reporter=json", `--outputFile=${report}`];
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, ...words, ...filters], { cwd: root, stdio: "ignore" });
  try {
    const { numTotalTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const failed = testResults.flatMap(({ name, status: whole, assertionResults }) => {
      const file = relative(root, name);
      const bad = assertionResults.filter((one) => one.status === "failed");
      if (whole === "failed" && bad.length === 0) return [file];
      return bad.map(({ fullName }) => `${file}: ${fullName}`);
    });
    return { total: numTotalTests, failed: status === 0 || failed.length > 0 ? failed : ["the run itself"] };
  } catch {
    return { total: 0, failed: ["the run itself"] };
  }
}
