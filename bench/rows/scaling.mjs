import { sizes } from "../account.mjs";
import { bin, ourProject, oursCold } from "../generators.mjs";
import { atMost } from "../goals.mjs";
import { byTurns, measure, median, medians } from "../measure.mjs";
import { mib, seconds } from "../table.mjs";

/** Time against the number of fields. What starting up costs is taken off before. */
export async function scalingRow({ quick }) {
  const chosen = quick ? ["M", "L"] : ["M", "L", "2L"];
  const help = { run: () => measure([bin, "--help"], { cwd: ourProject("S") }) };
  const sides = Object.fromEntries(chosen.map((size) => [size, oursCold(size)]));
  const runs = await byTurns({ help, ...sides }, quick ? 1 : 2, 0);
  const start = median(runs.help.map(({ cpu }) => cpu));
  const fields = (size) => sizes[size][0] * sizes[size][1];
  const goals = [];
  const rows = chosen.map((size, index) => {
    const { wall, cpu, memory } = medians(runs[size]);
    const before = chosen[index - 1];
    if (before !== undefined) {
      const longer = Math.log((cpu - start) / (medians(runs[before]).cpu - start));
      const exponent = longer / Math.log(fields(size) / fields(before));
      goals.push(
        atMost("scaling", `scaling of a cold generate, ${before} to ${size}: exponent of CPU time`, 1, exponent),
      );
    }
    return [size, fields(size), seconds(wall), seconds(cpu), mib(memory)];
  });
  return [{ title: "Scaling of a cold generate", head: ["", "fields", "wall s", "CPU s", "peak MiB"], rows, goals }];
}
