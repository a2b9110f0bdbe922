import { bin, ourProject, oursChanged, oursCold, peerSides } from "../generators.mjs";
import { byTurns, measure, medians, pairedRatio } from "../measure.mjs";
import { mib, seconds, times } from "../table.mjs";

const goals = {
  S: { "openapi-typescript": 4 },
  M: { "openapi-typescript": 4 },
  L: {
    "openapi-typescript": 3.5,
    "@hey-api/openapi-ts": 12,
    "orval (fetch)": 8,
    "graphql-codegen, client preset": 13,
    "swagger-typescript-api": 25,
    genql: 5,
    "gql.tada generate-output": 3,
  },
};
const ourNames = {
  ours: "**Fieldwright generate**",
  check: "**Fieldwright check**",
  changed: "**Fieldwright generate, one field changed**",
};
const rounds = { S: 5, M: 3, L: 2 };

/** Cold generation of the whole package, our `check`, generating again after one change, and each peer's output from the equivalent input. */
export async function generateRow({ quick, most }) {
  const sections = [];
  for (const size of quick ? ["S", "M"] : ["S", "M", "L"]) {
    const cold = oursCold(size);
    const cwd = ourProject(size);
    const check = { run: () => measure([bin, "check", "--quiet"], { cwd }) };
    const sides = { ours: cold, check, changed: oursChanged(size), ...peerSides(size) };
    const runs = await byTurns(sides, quick ? 1 : Math.min(rounds[size], most), quick || size === "L" ? 0 : 1);
    const baseline = medians(runs.ours);
    const rows = Object.entries(runs).map(([name, of]) => {
      const { wall, cpu, memory } = medians(of);
      const goal = goals[size][name];
      return [
        ourNames[name] ?? name,
        seconds(wall),
        seconds(cpu),
        mib(memory),
        name === "ours" ? "1" : times(pairedRatio(of, runs.ours, "wall")),
        name === "ours" ? "1" : times(pairedRatio(of, runs.ours, "cpu")),
        times(memory / baseline.memory),
        goal === undefined ? "" : `>= ${goal}`,
      ];
    });
    const reference = runs["openapi-typescript"];
    const checks = [
      `check over own cold generate: ${times(pairedRatio(runs.check, runs.ours, "wall"))} wall (goal ${{ S: 1.05, M: 0.6, L: 0.15 }[size]})`,
      `openapi-typescript over check: ${times(pairedRatio(reference, runs.check, "wall"))} wall (goal ${{ S: 5, M: 8, L: 20 }[size]})`,
    ];
    sections.push({
      title: `Generate, ${size}`,
      head: ["", "wall s", "CPU s", "peak MiB", "wall over ours", "CPU over ours", "memory over ours", "goal"],
      rows,
      notes: checks,
    });
  }
  return sections;
}
