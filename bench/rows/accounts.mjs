import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bin, ourProject, output } from "../generators.mjs";
import { byTurns, measure, medians, pairedRatio } from "../measure.mjs";
import { mib, seconds, times } from "../table.mjs";

const oneCore = fileURLToPath(new URL("../one-core.cjs", import.meta.url));
const names = ["one", "two", "three", "four"];

/** Four accounts of size M: generated together in threads, and by the same tool where it sees one core. */
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
  const sides = {
    "one after the other": {
      before,
      run: () => measure([`--require=${oneCore}`, bin, "generate", "--quiet"], { cwd }),
    },
    together: { before, run: () => measure([bin, "generate", "--quiet"], { cwd }) },
    "one of them alone": { before, run: () => measure([bin, "generate", "one", "--quiet"], { cwd }) },
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
