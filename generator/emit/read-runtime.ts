import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { pathSegment } from "../model/encoders.js";
import { compareText } from "../model/model.js";
import type { GeneratedFile } from "../output/package.js";
import { problem, ProblemError } from "../problem/problem.js";

/** What the build made: from there when built, from the `dist` beside it when run from source. */
const built = new URL(import.meta.url.endsWith(".ts") ? "../../dist/" : "../../", import.meta.url);

/**
 * The runtime that each package gets a copy of: what all CRMs share, and what this one needs.
 *
 * @throws ProblemError `output.not-built` where the tool has not been built.
 */
export async function readRuntime(provider: string): Promise<readonly GeneratedFile[]> {
  const [shared, own] = await Promise.all([
    readFolder("templates/runtime/", "runtime"),
    readFolder(`generator/providers/${pathSegment(provider)}/runtime/`, "provider"),
  ]);
  return [...shared, ...own];
}

async function readFolder(folder: string, target: string): Promise<readonly GeneratedFile[]> {
  const url = new URL(folder, built);
  const names = await readdir(url).catch((cause: unknown) => {
    const message = `The compiled runtime is not in ${fileURLToPath(url)}.`;
    throw new ProblemError([problem("output.not-built", message)], { cause });
  });
  const code = names.filter((name) => /\.(?:js|d\.ts)$/.test(name)).toSorted(compareText);
  return Promise.all(
    code.map(async (name) => ({
      path: `${target}/${name}`,
      text: await readFile(new URL(name, url), "utf8"),
      plan: null,
    })),
  );
}
