// Random accounts in great number: each is generated, verified, generated again from shuffled input, and compiled.
//
//   npm run fuzz                     10,000 accounts, from a seed by chance, which is printed
//   npm run fuzz -- --count 500
//   npm run fuzz -- --seed 1234      one account again
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { seed: { type: "string" }, count: { type: "string", default: "10000" } } });
const first = values.seed ?? String(Math.floor(Math.random() * 1e9));
console.log(`fuzz: from seed ${first}`);
const env = {
  ...process.env,
  FIELDWRIGHT_FUZZ_FIRST: first,
  FIELDWRIGHT_FUZZ_COUNT: values.count,
  ...(values.seed !== undefined && { FIELDWRIGHT_FUZZ_SEED: values.seed }),
};
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "test/safety/fuzz"], {
  cwd: root,
  env,
  stdio: "inherit",
});
process.exit(status ?? 1);
