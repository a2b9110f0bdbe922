import { fileURLToPath } from "node:url";
import { callClients } from "../call-clients.mjs";
import { atMost } from "../goals.mjs";
import { byTurns, measure, median, pairedRatio } from "../measure.mjs";
import { times } from "../table.mjs";
import { withCallServer } from "../with-call-server.mjs";

const repeatCall = fileURLToPath(new URL("../repeat-call.mjs", import.meta.url));

/** A list of ten records, over loopback, call after call. Each client has a process of its own, as programs have one of them. */
export async function callsRow({ quick }) {
  const runs = await withCallServer((port) => {
    const side = async (name) => {
      const { output } = await measure([repeatCall, name, String(port), quick ? "300" : "3000"], {});
      return JSON.parse(output);
    };
    const sides = Object.keys(callClients).map((name) => [name, { run: () => side(name) }]);
    return byTurns(Object.fromEntries(sides), quick ? 1 : 9, 0);
  });
  const over = (name, key) => {
    const bare = runs[name.endsWith("GET") ? "bare fetch, GET" : "bare fetch, POST"];
    return pairedRatio(runs[name], bare, key);
  };
  const rows = Object.entries(runs).map(([name, of]) => {
    const cost = (key) => median(of.map((run) => run[key])).toFixed(0);
    return [name, cost("wall"), cost("cpu"), times(over(name, "wall")), times(over(name, "cpu"))];
  });
  const ours = over("Fieldwright, POST", "wall");
  const what = "a list of ten records over bare fetch";
  const others = Object.keys(runs).filter((name) => !/^(?:bare|Fieldwright)/.test(name));
  const goals = [
    atMost("calls", what, 1.05, ours),
    ...others.map((name) => atMost("calls", `${what}, against ${name}`, over(name, "wall"), ours)),
  ];
  const head = ["", "wall µs a call", "CPU µs a call", "wall over bare fetch", "CPU over bare fetch"];
  const notes = ["a ratio is the median of the rounds' ratios, and need not be that of the medians beside it"];
  return [{ title: "Calls: a list of ten records of five fields", head, rows, notes, goals }];
}
