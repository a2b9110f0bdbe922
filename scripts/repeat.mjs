// Runs the tests over and over, each time in another order, and prints one table of what failed how often.
//
//   npm run repeat -- 50               every test, fifty times
//   npm run repeat -- 20 test/runtime  those of a folder
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [times = "10", ...filters] = process.argv.slice(2);
const repeats = Number(times);
if (!Number.isInteger(repeats) || repeats < 1) throw new Error(`How often? A whole number, unlike ${times}.`);

const folder = mkdtempSync(join(tmpdir(), "fieldwright-repeat-"));
/** Test -> the repeats in which it failed. */
const failures = new Map();
let passed = 0;
for (let seed = 1; seed <= repeats; seed += 1) {
  const { total, failed } = run(seed);
  if (total > 0 && failed.length === 0) passed += 1;
  for (const name of failed) failures.set(name, [...(failures.get(name) ?? []), seed]);
  console.log(`repeat ${seed} of ${repeats}: ${total} tests, ${failed.length} failures`);
}
rmSync(folder, { recursive: true });

console.log(`\n| Repeats | All passed | With failures |\n| ---: | ---: | ---: |`);
console.log(`| ${repeats} | ${passed} | ${repeats - passed} |`);
if (failures.size > 0) console.log("\n| Test | Failed | With seeds |\n| --- | ---: | --- |");
for (const [name, seeds] of failures) console.log(`| ${name} | ${seeds.length} | ${seeds.join(", ")} |`);
process.exit(passed === repeats ? 0 : 1);

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
