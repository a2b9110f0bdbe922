import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toolVersion } from "../tool-version.js";
import { hashFile, sha256 } from "./hash.js";
import { manifestPath, type PackageSummary, parseManifest } from "./manifest.js";
import { isSettled, listPackage } from "./package-folder.js";

/**
 * Whether a package was made by this version of the tool from this input, and is as it was made. Costs a hash a file
 * instead of generating anew; it trusts the manifest, so whoever edits both a file and its hash is not found out.
 */
export async function isCurrent(folder: string, input: string): Promise<boolean> {
  const paths = await listPackage(folder);
  if (!paths.includes(manifestPath)) return false;
  const manifest = parseManifest(await readFile(join(folder, manifestPath), "utf8"));
  if (manifest === null || manifest.input !== input || manifest.toolVersion !== toolVersion) return false;
  if (paths.length !== manifest.files.size + 1 || !(await isSettled(folder))) return false;
  return paths.every((path) => path === manifestPath || manifest.files.get(path) === hashFile(join(folder, path)));
}

/**
 * What need not be made again of the package that is there, by the hash of what it was made from: only what this version of
 * the tool made, and what is as it was written. It trusts the manifest, as `isCurrent` does.
 */
export async function readMade(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = await listPackage(folder);
  if (!paths.includes(manifestPath)) return new Map();
  const manifest = parseManifest(await readFile(join(folder, manifestPath), "utf8"));
  if (manifest?.toolVersion !== toolVersion) return new Map();
  const made = new Map<string, string>();
  for (const path of paths) {
    const from = manifest.madeFrom.get(path);
    if (from === undefined) continue;
    const text = await readFile(join(folder, path), "utf8");
    if (manifest.files.get(path) === sha256(text)) made.set(from, text);
  }
  return made;
}

/**
 * What a package's manifest says that there is to tell of it. It trusts the manifest, as `isCurrent` does, and holds of a
 * package that is current. Null where the manifest does not say.
 */
export async function readSummary(folder: string): Promise<PackageSummary | null> {
  return parseManifest(await readFile(join(folder, manifestPath), "utf8"))?.summary ?? null;
}
