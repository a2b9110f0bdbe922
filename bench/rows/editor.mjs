import { fileURLToPath } from "node:url";
import { atMost } from "../goals.mjs";
import { byTurns, measure, median } from "../measure.mjs";
import { peerFile } from "../peers.mjs";
import { times } from "../table.mjs";
import { consumersOf } from "./types.mjs";

const script = fileURLToPath(new URL("../complete.mjs", import.meta.url));

/** What completing a record's field takes in an editor, right after an edit, in the program of 50 calls. */
export async function editorRow({ quick }) {
  const { empty: _, ...projects } = await consumersOf("M");
  const typescript = peerFile("calls", "typescript");
  const sides = Object.entries(projects).map(([name, cwd]) => [
    name,
    { run: () => measure([script, typescript, cwd], { cwd }) },
  ]);
  const runs = await byTurns(Object.fromEntries(sides), quick ? 1 : 3, 0);
  const results = Object.entries(runs).map(([name, of]) => {
    const said = of.map(({ output }) => JSON.parse(output));
    const middle = (key) => median(said.map((one) => one[key]));
    return { name, first: middle("first"), warm: middle("warm"), offered: middle("offered") };
  });
  const ours = results.find(({ name }) => name === "ours");
  const fetched = results.find(({ name }) => name === "openapi-fetch");
  return [
    {
      title: "Editor: completing a field after an edit, M",
      head: ["", "first ms", "warm ms", "offered", "warm over openapi-fetch"],
      rows: results.map(({ name, first, warm, offered }) => [
        name,
        first.toFixed(0),
        warm.toFixed(0),
        offered,
        times(warm / fetched.warm),
      ]),
      goals: [atMost("editor", "editor, M: warm completion over openapi-fetch's", 0.35, ours.warm / fetched.warm)],
    },
  ];
}
