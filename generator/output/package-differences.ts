import type { GeneratedFile } from "./generated-file.js";
import { withManifest, type PackageStamp } from "./package-manifest.js";
import { readPackage } from "./read-package.js";
import { sha256 } from "./sha256.js";
import { shortDiff } from "./short-diff.js";

/** One file that is not as it would be generated now. */
export interface PackageDifference {
  readonly path: string;
  /**
   * `missing` and `extra` speak for themselves; `edited`: somebody changed what had been generated; `stale`: it is as it
   * was generated, from what has changed since.
   */
  readonly state: "missing" | "extra" | "edited" | "stale";
  /** The first lines that differ, `-` as on disk and `+` as generated; empty for missing and extra files. Not encoded. */
  readonly diff: readonly string[];
}

/** Package on disk against files in memory, by their bytes, sorted by path. Nothing is written. */
export async function packageDifferences(
  folder: string,
  files: readonly GeneratedFile[],
  stamp: PackageStamp = {},
): Promise<readonly PackageDifference[]> {
  const wanted = new Map(withManifest(files, stamp).map(({ path, bytes }) => [path, bytes]));
  const { files: present, manifest } = await readPackage(folder);
  const paths = [...new Set([...wanted.keys(), ...present.keys()])].toSorted();
  return paths.flatMap((path): readonly PackageDifference[] => {
    const made = wanted.get(path);
    const bytes = present.get(path);
    if (bytes === undefined) return [{ path, state: "missing", diff: [] }];
    if (made === undefined) return [{ path, state: "extra", diff: [] }];
    if (bytes.equals(made)) return [];
    const recorded = manifest?.files.get(path);
    const edited = recorded !== undefined && recorded !== sha256(bytes);
    return [
      { path, state: edited ? "edited" : "stale", diff: shortDiff(bytes.toString("utf8"), made.toString("utf8")) },
    ];
  });
}
