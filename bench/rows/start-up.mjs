import { bin, ourProject, oursCold } from "../generators.mjs";
import { atMost } from "../goals.mjs";
import { byTurns, measure, medians, pairedRatio } from "../measure.mjs";
import { mib, seconds, times } from "../table.mjs";

/** What a command costs before it does anything: `--help`, and `check` of a small account that is up to date. */
export async function startUpRow({ quick }) {
  const cwd = ourProject("S");
  const cold = oursCold("S");
  cold.before();
  await cold.run();
  const side = (words) => ({ run: () => measure(words, { cwd }) });
  const sides = { "node -e 0": side(["-e", "0"]), "--help": side([bin, "--help"]), check: side([bin, "check"]) };
  const runs = await byTurns(sides, quick ? 3 : 15);
  const bare = runs["node -e 0"];
  const rows = Object.entries(runs).map(([name, of]) => {
    const { wall, cpu, memory } = medians(of);
    return [
      name,
      seconds(wall),
      seconds(cpu),
      mib(memory),
      times(pairedRatio(of, bare, "wall")),
      times(pairedRatio(of, bare, "cpu")),
    ];
  });
  const goals = ["--help", "check"].map((name) =>
    atMost("start-up", `start-up: \`${name}\` over \`node -e 0\``, 2, pairedRatio(runs[name], bare, "wall")),
  );
  const head = ["", "wall s", "CPU s", "peak MiB", "wall over node", "CPU over node"];
  return [{ title: "Start-up", head, rows, goals }];
}
