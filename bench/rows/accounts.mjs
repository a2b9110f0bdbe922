import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bin, ourProject, output } from "../generators.mjs";
import { byTurns, measure, medians, pairedRatio } from "../measure.mjs";
import { mib, seconds, times } from "../table.mjs";

const asIfCores = fileURLToPath(new URL("../as-if-cores.cjs", import.meta.url));
const names = ["one", "two", "three", "four"];

/**
 * Four accounts of size M: as the tool does them on this machine, where it sees one core, and where it sees three: it starts
 * two threads then, whether the machine has the cores for them or not.
 */
export async function accountsRow({ quick }) {
  const cwd = output("accounts", "M");
  const metadata = readFileSync(join(ourProject("M"), "schemas", "bench", "metadata.json"), "utf8");
  for (const name of names) {
    const snapshot = join(cwd, "schemas", name);
    if (!existsSync(snapshot)) mkdirSync(snapshot, { recursive: true });
    writeFileSync(join(snapshot, "metadata.json"), metadata);
  }
  const lines = names.map((name) => `  ${name}: { provider: freeagent }\n`);
  writeFileSync(join(cwd, "codegen.yml"), `accounts:\n${lines.join("")}`);
  const before = () => {
    rmSync(join(cwd, "generated"), { recursive: true, force: true });
    for (const name of names) rmSync(join(cwd, "schemas", name, "names.lock.json"), { force: true });
  };
  const run = (cores, ...accounts) => {
    const preload = cores === undefined ? [] : [`--require=${asIfCores}`];
    const env = cores === undefined ? {} : { AS_IF_CORES: String(cores) };
    return measure([...preload, bin, "generate", ...accounts, "--quiet"], { cwd, env });
  };
  const sides = {
    "one after the other": { before, run: () => run(1) },
    "in two threads": { before, run: () => run(3) },
    [`as on ${availableParallelism()} cores`]: { before, run: () => run() },
    "one of them alone": { before, run: () => run(undefined, "one") },
  };
  const runs = await byTurns(sides, quick ? 1 : 7);
  const reference = runs["one after the other"];
  const rows = Object.entries(runs).map(([name, of]) => {
    const { wall, cpu, memory } = medians(of);
    const ratios = ["wall", "cpu", "memory"].map((key) => times(pairedRatio(of, reference, key)));
    return [name, seconds(wall), seconds(cpu), mib(memory), ...ratios];
  });
  return [
    {
      title: "Four accounts, M",
      head: ["", "wall s", "CPU s", "peak MiB", "wall over one by one", "CPU over it", "memory over it"],
      rows,
    },
  ];
}
