import { toolVersion } from "../tool-version.js";
import { manifestPath } from "./package-manifest.js";
import { readPackage } from "./read-package.js";
import { sha256 } from "./sha256.js";
import { isSettled } from "./write.js";

/**
 * Whether a package was made by this version of the tool from this input, and is as it was made. Costs a hash a file
 * instead of generating anew; it trusts the manifest, so whoever edits both a file and its hash is not found out.
 */
export async function isCurrent(folder: string, input: string): Promise<boolean> {
  const { files, manifest } = await readPackage(folder);
  if (manifest === null || manifest.input !== input || manifest.toolVersion !== toolVersion) return false;
  if (files.size !== manifest.files.size + 1 || !(await isSettled(folder))) return false;
  return [...files].every(([path, bytes]) => path === manifestPath || manifest.files.get(path) === sha256(bytes));
}
