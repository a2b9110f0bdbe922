import { fileURLToPath } from "node:url";
import { withCallServer } from "../with-call-server.mjs";
import { bin, ourProject, oursCold } from "../generators.mjs";
import { measure } from "../measure.mjs";
import { profile } from "../profile.mjs";

const repeatCall = fileURLToPath(new URL("../repeat-call.mjs", import.meta.url));
const memoryByStage = fileURLToPath(new URL("../memory-by-stage.mjs", import.meta.url));
const most = 12;

/** Where time and memory go of what misses its goals: a cold generate, and calls of the client. */
export async function profileRow({ quick }) {
  const sections = [];
  for (const size of quick ? ["M"] : ["M", "L"]) {
    oursCold(size).before();
    const taken = await profile([bin, "generate", "--quiet"], { cwd: ourProject(size) });
    sections.push(...sectionsOf(`a cold generate, ${size}`, taken), await memorySection(size));
  }
  for (const name of ["bare fetch, POST", "Fieldwright, POST"]) {
    const words = (port) => [repeatCall, name, String(port), quick ? "500" : "5000"];
    sections.push(...sectionsOf(`calls: ${name}`, await withCallServer((port) => profile(words(port), {}))));
  }
  return sections;
}

async function memorySection(size) {
  const { output } = await measure(["--expose-gc", memoryByStage, ourProject(size)], {});
  const head = ["after this stage", "lives, MiB", "peak so far, MiB"];
  return { title: `Memory of a cold generate, ${size}`, head, rows: JSON.parse(output).stages };
}

function sectionsOf(what, { parts, files }) {
  const total = parts.reduce((sum, [, ms]) => sum + ms, 0);
  const line = ([name, ms]) => [name, ms.toFixed(0), `${((100 * ms) / total).toFixed(1)} %`];
  const section = (by, times) => ({
    title: `Profile of ${what}, by ${by}`,
    head: [by, "ms", "share"],
    rows: times.slice(0, most).map(line),
  });
  return [section("part", parts), section("file", files)];
}
