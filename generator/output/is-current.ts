import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toolVersion } from "../tool-version.js";
import { hashFile } from "./hash-file.js";
import { manifestPath, parseManifest } from "./package-manifest.js";
import { listPackage } from "./read-package.js";
import { isSettled } from "./write.js";

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
