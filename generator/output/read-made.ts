import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toolVersion } from "../tool-version.js";
import { manifestPath, parseManifest } from "./package-manifest.js";
import { listPackage } from "./read-package.js";
import { sha256 } from "./sha256.js";

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
