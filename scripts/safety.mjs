// Runs the suites of test/safety at full size, over the built tool, and prints one table. Fails where a goal is missed.
//
//   npm run safety              all suites
//   npm run safety -- faults    those whose path holds the word
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
if (!existsSync(join(root, "dist/generator/cli/bin.js"))) {
  console.error("The suites run the built tool: npm run build first.");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "fieldwright-safety-"));
const table = join(folder, "table.jsonl");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const wanted = process.argv.slice(2).map((word) => `test/safety/${word}`);
const words = [vitest, "run", "--no-file-parallelism", ...(wanted.length > 0 ? wanted : ["test/safety"])];
const env = { ...process.env, FIELDWRIGHT_SAFETY: "full", FIELDWRIGHT_SAFETY_TABLE: table };
const { status } = spawnSync(process.execPath, words, { cwd: root, env, stdio: "inherit" });

const lines = existsSync(table) ? readFileSync(table, "utf8").trim().split("\n") : [];
const rows = lines
  .map((line) => JSON.parse(line))
  .toSorted((a, b) => (a.suite < b.suite ? -1 : a.suite > b.suite ? 1 : 0));
rmSync(folder, { recursive: true });
const cells = rows.map(({ suite, cases, failures, figure, goal }) => [
  suite,
  cases.toLocaleString("en-US"),
  String(failures),
  figure,
  goal,
]);
const head = ["Suite", "Cases", "Failures", "Figure", "Goal"];
console.log(`\n| ${head.join(" | ")} |\n| --- | ---: | ---: | --- | --- |`);
for (const row of cells) console.log(`| ${row.join(" | ")} |`);
const missed = rows.filter(({ failures }) => failures > 0).length;
console.log(`\n${rows.length} figures, ${missed} goals missed.`);
process.exit(rows.length === 0 || missed > 0 ? 1 : (status ?? 1));
