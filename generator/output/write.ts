import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathSegment, terminalText } from "../model/encoders.js";
import { problem, ProblemError } from "../problem/problem.js";
import { whileLocked } from "../snapshot/while-locked.js";
import type { GeneratedFile } from "./generated-file.js";
import { manifestPath, withManifest, type PackageStamp } from "./package-manifest.js";
import { kindOf, readPackage, type PackageOnDisk } from "./read-package.js";
import { renderPackage } from "./render-package.js";
import type { RenderedFile } from "./rendered-file.js";
import { safePaths } from "./safe-paths.js";

export interface WrittenPackage {
  /** Paths that are new or have changed. Empty where the package was as it should be: it was not touched then. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Replaces a package as a whole, or leaves it as it was. Files that stay the same keep their time of modification.
 *
 * @throws ProblemError `output.foreign-files` where the folder holds what we did not write, `output.not-a-folder` for
 * links, `output.unsafe-path`, `output.locked`, and `output.unwritable` for what the file system refuses.
 */
export async function writePackage(
  folder: string,
  files: readonly GeneratedFile[],
  stamp: PackageStamp = {},
): Promise<WrittenPackage> {
  const wanted = withManifest(files, stamp);
  safePaths(wanted);
  try {
    const root = await outputRoot(dirname(folder));
    const places = placesOf(root, pathSegment(basename(folder)));
    return await whileLocked(places.lock, async () => {
      await recover(places);
      return replace(places, wanted);
    });
  } catch (error) {
    if (error instanceof ProblemError || !(error instanceof Error && "code" in error)) throw error;
    const message = `${terminalText(folder)} could not be written: ${terminalText(error.message)}.`;
    throw new ProblemError([problem("output.unwritable", message, { kind: "file", file: folder })], { cause: error });
  }
}

interface Places {
  readonly current: string;
  readonly next: string;
  readonly previous: string;
  readonly lock: string;
}

function placesOf(root: string, name: string): Places {
  const beside = (part: string) => join(root, `.${name}.${part}`);
  return { current: join(root, name), next: beside("next"), previous: beside("previous"), lock: beside("lock") };
}

/** Whether no run is at work on the package, and none that ended early has left anything beside it. */
export async function isSettled(folder: string): Promise<boolean> {
  const { next, previous, lock } = placesOf(dirname(folder), basename(folder));
  const kinds = await Promise.all([next, previous, lock].map(kindOf));
  return kinds.every((kind) => kind === "missing");
}

/** The real folder, made if need be: what is written stays below it. */
async function outputRoot(output: string): Promise<string> {
  await mkdir(output, { recursive: true });
  return realpath(output);
}

/**
 * The order of things is: render `next`; rename `current` to `previous`; rename `next` to `current`; remove `previous`.
 * A run that ended in between has left one of these states, which are put right here:
 *
 * - `next` beside `current`: it ended while rendering. `next` goes.
 * - `previous` without `current`: it ended between the renames. `previous` becomes `current` again, `next` goes.
 * - `previous` beside `current`: it ended while removing. `previous` goes.
 */
async function recover({ current, next, previous }: Places): Promise<void> {
  if ((await kindOf(previous)) !== "missing") {
    if ((await kindOf(current)) === "missing") await rename(previous, current);
    else await rm(previous, { recursive: true });
  }
  await rm(next, { recursive: true, force: true });
}

async function replace(places: Places, wanted: readonly RenderedFile[]): Promise<WrittenPackage> {
  const { current, next, previous } = places;
  const present = await readPackage(current);
  refuseForeign(current, present);
  const written = wanted.filter(({ path, bytes }) => present.files.get(path)?.equals(bytes) !== true);
  const paths = new Set(wanted.map(({ path }) => path));
  const removed = [...present.files.keys()].filter((path) => !paths.has(path));
  const result = { written: written.map(({ path }) => path), removed };
  if (written.length === 0 && removed.length === 0) return result;

  try {
    await renderPackage(next, wanted, current, new Set(result.written));
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  const hadOne = (await kindOf(current)) !== "missing";
  if (hadOne) await rename(current, previous);
  try {
    await rename(next, current);
  } catch (error) {
    if (hadOne) await rename(previous, current);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
  return result;
}

function refuseForeign(folder: string, { files, manifest }: PackageOnDisk): void {
  const foreign = [...files.keys()].filter((path) => path !== manifestPath || manifest === null);
  const unknown = foreign.filter((path) => manifest?.files.has(path) !== true);
  if (unknown.length === 0) return;
  throw new ProblemError(
    unknown.map((path) => {
      const file = join(folder, path);
      return problem("output.foreign-files", `${terminalText(file)} was not generated.`, { kind: "file", file });
    }),
  );
}
