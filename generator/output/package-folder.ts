import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathSegment, terminalText } from "../model/encoders.js";
import { compareText } from "../model/model.js";
import { problem, ProblemError } from "../problem/problem.js";
import { whileLocked } from "../snapshot/while-locked.js";
import { manifestPath, type PackageManifest, type PackageStamp, parseManifest, withManifest } from "./manifest.js";
import { type GeneratedFile, type RenderedFile, safePaths } from "./package.js";

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
  refuseForeign(current, present, new Set(wanted.map(({ path }) => path)));
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

/**
 * Ours is what the manifest lists; and where there is a manifest of ours, however a merge has left it, what is written now,
 * what either side lists, and what reads like a file of an entity.
 */
function refuseForeign(folder: string, { files, manifest }: PackageOnDisk, wanted: ReadonlySet<string>): void {
  const text = files.get(manifestPath)?.toString("utf8") ?? "";
  const isOurs = manifest !== null || text.includes('"tool": "fieldwright"');
  const unknown = [...files].flatMap(([path, bytes]) => {
    if (path === manifestPath ? isOurs : manifest?.files.has(path) === true) return [];
    const known = isOurs && (wanted.has(path) || text.includes(`"${path}": "`) || isEntityFile(path, bytes));
    return known ? [] : [path];
  });
  if (unknown.length === 0) return;
  throw new ProblemError(
    unknown.map((path) => {
      const file = join(folder, path);
      return problem("output.foreign-files", `${terminalText(file)} was not generated.`, { kind: "file", file });
    }),
  );
}

function isEntityFile(path: string, bytes: Buffer): boolean {
  return /^entities\/[^/]+\.(?:js|d\.ts)$/.test(path) && bytes.includes('from "../provider/index.js"');
}

/** A package as it is on disk. */
export interface PackageOnDisk {
  /** Path with forward slashes -> bytes, sorted by path. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Null where there is none, or one that is not ours. */
  readonly manifest: PackageManifest | null;
}

/**
 * Everything in a package's folder; nothing where there is no such folder.
 *
 * @throws ProblemError `output.not-a-folder` where the folder, or anything in it, is a link or a special file.
 */
export async function readPackage(folder: string): Promise<PackageOnDisk> {
  const paths = await listPackage(folder);
  const files = new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)),
  );
  const manifest = files.get(manifestPath);
  return { files, manifest: manifest === undefined ? null : parseManifest(manifest.toString("utf8")) };
}

/**
 * The paths of everything in a package's folder, sorted; none where there is no such folder.
 *
 * @throws ProblemError `output.not-a-folder` where the folder, or anything in it, is a link or a special file.
 */
export async function listPackage(folder: string): Promise<readonly string[]> {
  const kind = await kindOf(folder);
  if (kind === "missing") return [];
  if (kind !== "folder") refuse(folder);
  return (await listFiles(folder, "")).toSorted(compareText);
}

/** What stands at a path; links are not followed. Below a file there is nothing. */
export async function kindOf(path: string): Promise<"missing" | "folder" | "file" | "other"> {
  try {
    const found = await lstat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return "missing";
    throw error;
  }
}

async function listFiles(folder: string, prefix: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = prefix + entry.name;
      if (entry.isDirectory()) return listFiles(folder, `${path}/`);
      return entry.isFile() ? [path] : refuse(join(folder, path));
    }),
  );
  return nested.flat();
}

function refuse(path: string): never {
  const message = `${terminalText(path)} is neither a plain folder nor a plain file.`;
  throw new ProblemError([problem("output.not-a-folder", message, { kind: "file", file: path })]);
}

/** Files written at one time: enough to keep a disk busy, few enough for any limit on open files. */
const batchSize = 32;

/** Makes the folder of a package: changed files are written, the others are those of the present one. */
async function renderPackage(
  folder: string,
  files: readonly RenderedFile[],
  present: string,
  changed: ReadonlySet<string>,
): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (let start = 0; start < files.length; start += batchSize) {
    const batch = files.slice(start, start + batchSize);
    await Promise.all(
      batch.map(({ path, bytes }) => {
        const target = join(folder, path);
        return changed.has(path) ? writeFile(target, bytes, { flag: "wx" }) : keep(join(present, path), target);
      }),
    );
  }
}

/** The same file under both names where the file system can do that; else a copy with the same times. */
async function keep(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch {
    await copyFile(source, target);
    const { atime, mtime } = await stat(source);
    await utimes(target, atime, mtime);
  }
}
