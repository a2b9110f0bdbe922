import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs `node ...words` under V8's profiler, and tells where its time went: milliseconds by part (a folder of our source, or
 * of Node's own), and by file of our source, the most first. What the process waited is left out.
 */
export async function profile(words, { cwd }) {
  const folder = mkdtempSync(join(tmpdir(), "bench-profile-"));
  await measure(["--cpu-prof", `--cpu-prof-dir=${folder}`, ...words], { cwd });
  const taken = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
  rmSync(folder, { recursive: true });
  const parts = new Map();
  const files = new Map();
  for (const { nodes, samples, timeDeltas } of taken) {
    const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
    for (const [index, id] of samples.entries()) {
      const { part, file } = places.get(id);
      const ms = timeDeltas[index] / 1000;
      if (part !== null) parts.set(part, (parts.get(part) ?? 0) + ms);
      if (file !== null) files.set(file, (files.get(file) ?? 0) + ms);
    }
  }
  return { parts: sorted(parts), files: sorted(files) };
}

function sorted(times) {
  return [...times].toSorted(([, left], [, right]) => right - left);
}

function placeOf({ functionName, url, lineNumber }) {
  if (functionName === "(idle)") return { part: null, file: null };
  if (functionName === "(garbage collector)") return { part: "the collector", file: null };
  if (url.startsWith("node:internal/deps/undici")) return { part: "Node's fetch", file: null };
  if (url.startsWith("node:")) return { part: "Node's modules", file: null };
  if (!url.startsWith("file:")) return { part: "V8, and what is compiled into Node", file: null };
  const source = sourceOf(fileURLToPath(url), lineNumber);
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  return dependency === undefined ? { part: dirname(source), file: source } : { part: dependency, file: null };
}

/** Bundle -> the lines at which its parts begin, from the last one on. */
const bundles = new Map();

/** The file of the source that a line of a bundle is made of: the bundler names each file above its text. */
function sourceOf(file, line) {
  if (!bundles.has(file)) bundles.set(file, startsIn(readFileSync(file, "utf8")));
  return bundles.get(file).find((one) => one.line <= line)?.source ?? relative(root, file);
}

function startsIn(text) {
  const starts = [];
  for (const [line, words] of text.split("\n").entries()) {
    const [, source] = /^\/\/ ((?:\.\.\/)*(?:generator|templates|node_modules)\/\S+)$/.exec(words) ?? [];
    if (source !== undefined) starts.unshift({ line, source });
  }
  return starts;
}
