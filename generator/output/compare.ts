import type { GeneratedFile } from "./generated-file.js";
import { packageDifferences } from "./package-differences.js";
import type { PackageStamp } from "./package-manifest.js";

/** The paths in a package that are not as they would be generated now, sorted; see {@link packageDifferences}. */
export async function comparePackage(
  folder: string,
  files: readonly GeneratedFile[],
  stamp: PackageStamp = {},
): Promise<readonly string[]> {
  return (await packageDifferences(folder, files, stamp)).map(({ path }) => path);
}
