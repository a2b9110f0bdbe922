import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { manifestPath, parseManifest } from "./package-manifest.js";
import type { PackageSummary } from "./package-summary.js";

/**
 * What a package's manifest says that there is to tell of it. It trusts the manifest, as `isCurrent` does, and holds of a
 * package that is current. Null where the manifest does not say.
 */
export async function readSummary(folder: string): Promise<PackageSummary | null> {
  return parseManifest(await readFile(join(folder, manifestPath), "utf8"))?.summary ?? null;
}
