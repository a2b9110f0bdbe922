import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bin, ourProject, output } from "../generators.mjs";
import { byTurns, measure, medians, pairedRatio } from "../measure.mjs";
import { mib, seconds, times } from "../table.mjs";

const names = ["one", "two", "three", "four"];

/** Four accounts of size M in one process, against one of them alone. */
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
  const run = (...accounts) => measure([bin, "generate", ...accounts, "--quiet"], { cwd });
  const sides = {
    "one of them alone": { before, run: () => run("one") },
    "all four": { before, run: () => run() },
  };
  const runs = await byTurns(sides, quick ? 1 : 7);
  const reference = runs["one of them alone"];
  const rows = Object.entries(runs).map(([name, of]) => {
    const { wall, cpu, memory } = medians(of);
    const ratios = ["wall", "cpu", "memory"].map((key) => times(pairedRatio(of, reference, key)));
    return [name, seconds(wall), seconds(cpu), mib(memory), ...ratios];
  });
  return [
    {
      title: "Four accounts, M",
      head: ["", "wall s", "CPU s", "peak MiB", "wall over one alone", "CPU over it", "memory over it"],
      rows,
    },
  ];
}
