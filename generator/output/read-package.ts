import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { terminalText } from "../model/encoders.js";
import { compareText } from "../model/compare-text.js";
import { problem, ProblemError } from "../problem/problem.js";
import { manifestPath, parseManifest, type PackageManifest } from "./package-manifest.js";

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
