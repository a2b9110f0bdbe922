import { bin, ourProject, oursChanged, oursCold, peerSides } from "../generators.mjs";
import { atLeast, atMost } from "../goals.mjs";
import { byTurns, measure, medians, pairedRatio } from "../measure.mjs";
import { mib, seconds, times } from "../table.mjs";

/** Peer -> how many times as long as we it has to take. */
const slower = {
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
/** Size -> check over our cold generate; openapi-typescript over check; our peak over that of the leanest peer. */
const limits = {
  S: { check: 1.05, peerOverCheck: 5, memory: 0.6 },
  M: { check: 0.6, peerOverCheck: 8, memory: 0.6 },
  L: { check: 0.15, peerOverCheck: 20, memory: 0.5 },
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
      return [
        ourNames[name] ?? name,
        seconds(wall),
        seconds(cpu),
        mib(memory),
        name === "ours" ? "1" : times(pairedRatio(of, runs.ours, "wall")),
        name === "ours" ? "1" : times(pairedRatio(of, runs.ours, "cpu")),
        times(memory / baseline.memory),
      ];
    });
    sections.push({
      title: `Generate, ${size}`,
      head: ["", "wall s", "CPU s", "peak MiB", "wall over ours", "CPU over ours", "memory over ours"],
      rows,
      goals: goalsOf(size, runs),
    });
  }
  return sections;
}

function goalsOf(size, { ours, check, changed: _changed, ...peers }) {
  const cold = Object.entries(slower[size]).map(([name, times]) =>
    atLeast(
      size === "S" ? "cold S" : "cold",
      `cold generate, ${size}: ${name} over ours`,
      times,
      pairedRatio(peers[name], ours, "wall"),
    ),
  );
  const typesOnly = pairedRatio(peers["openapi-typescript"], check, "wall");
  const leanest = Math.min(...Object.values(peers).map((runs) => medians(runs).memory));
  const { check: mostOfCold, peerOverCheck, memory } = limits[size];
  return [
    ...cold,
    atMost("check", `check over own cold generate, ${size}`, mostOfCold, pairedRatio(check, ours, "wall")),
    atLeast("check", `check, ${size}: openapi-typescript over it`, peerOverCheck, typesOnly),
    atMost("memory", `peak memory over the leanest peer, ${size}`, memory, medians(ours).memory / leanest),
  ];
}
