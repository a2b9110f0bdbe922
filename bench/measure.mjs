import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const hook = fileURLToPath(new URL("usage-hook.cjs", import.meta.url));

/**
 * Runs `node ...words` once, as a process of its own. Wall and CPU in seconds (CPU of all Node processes below it, too),
 * memory in MiB, of the largest of them.
 */
export async function measure(words, { cwd, env = {}, fine = [0] }) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const start = performance.now();
  const child = spawn(process.execPath, words, {
    cwd,
    env: { ...process.env, ...env, NODE_OPTIONS: `--require=${hook}`, BENCH_USAGE: folder, CI: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (output += bytes));
  const code = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  const wall = (performance.now() - start) / 1000;
  const used = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  rmSync(folder, { recursive: true });
  if (!fine.includes(code)) throw new Error(`node ${words.join(" ")} ended with ${code}:\n${output.slice(-2000)}`);
  return {
    wall,
    cpu: used.reduce((sum, one) => sum + one.cpu, 0),
    memory: Math.max(...used.map((one) => one.memory)),
    output,
  };
}

/**
 * Runs two or more sides by turns, so that a busy minute is busy for all of them. A side is `{ run, before? }`; what
 * `before` does is not counted.
 */
export async function byTurns(sides, rounds, warmUps = 1) {
  const names = Object.keys(sides);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const name of names) {
      await sides[name].before?.();
      const used = await sides[name].run();
      if (round >= 0) runs[name].push(used);
    }
  }
  return runs;
}

export function median(values) {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians of wall, CPU and memory. */
export function medians(runs) {
  const of = (key) => median(runs.map((run) => run[key]));
  return { wall: of("wall"), cpu: of("cpu"), memory: of("memory") };
}

/** The median of the ratios of runs that followed each other. */
export function pairedRatio(left, right, key) {
  return median(left.map((run, index) => run[key] / right[index][key]));
}
