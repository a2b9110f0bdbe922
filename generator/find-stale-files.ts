import { join } from "node:path";
import type { Config } from "./config/config.js";
import { hashSources } from "./freshness.js";
import { packageStamp } from "./generate.js";
import { type PackageDifference, packageDifferences, shortDiff } from "./output/compare.js";
import { isCurrent, readMade } from "./output/current.js";
import { manifestPath } from "./output/manifest.js";
import { problem, type Problem } from "./problem/problem.js";
import { lockFile } from "./snapshot/snapshot.js";
import { accountOf, type AccountSources } from "./understand.js";

export interface StaleFiles {
  /** What is not as the sources give it; paths are absolute. */
  readonly differences: readonly PackageDifference[];
  /** Whether the package's own hashes were believed, and nothing was made. */
  readonly byHashes: boolean;
  readonly problems: readonly Problem[];
}

/**
 * What of an account's package, and of its names' lock, is not as the sources give it. Generates only where the package's
 * stamp does not tell already that all is well; with `strict` in any case, and from nothing that the package holds.
 *
 * @throws ProblemError where the sources make no sense, or the package cannot be read
 */
export async function findStaleFiles(
  config: Config,
  accountName: string,
  sources: AccountSources,
  strict = false,
): Promise<StaleFiles> {
  const account = accountOf(config, accountName);
  const folder = join(config.output, account.name);
  const vouchedFor = await isCurrent(folder, hashSources(config, account.name, sources));
  if (vouchedFor && !strict) return { differences: [], byHashes: true, problems: [] };

  const { generate } = await import("./generate.js");
  const generated = await generate(config, account.name, sources, strict ? new Map() : await readMade(folder));
  const stamp = packageStamp(config, account.name, sources, generated);
  const stale = await packageDifferences(folder, generated.files, stamp);
  const lockPath = join(config.schemas, account.name, lockFile);
  return {
    differences: [
      ...stale.map((difference) => ({ ...difference, path: join(folder, difference.path) })),
      ...lockDifferences(lockPath, sources.lock, generated.lock),
    ],
    byHashes: false,
    problems: [
      ...(vouchedFor && stale.length > 0 ? [falseManifest(join(folder, manifestPath))] : []),
      ...editors(folder, stale),
    ],
  };
}

/** By hashes all is well: `generate` would leave it so unless told not to believe them. */
function falseManifest(file: string): Problem {
  const message = "The package's manifest vouches for files that the snapshot does not give.";
  return problem("output.false-manifest", message, { kind: "file", file }, { severity: "warning" });
}

/** Most files of a package are never edited by hand, but by a tool that should leave them alone. */
function editors(folder: string, differences: readonly PackageDifference[]): readonly Problem[] {
  return (["line-endings", "formatter"] as const).flatMap((by) => {
    const count = differences.filter((one) => one.by === by).length;
    if (count === 0) return [];
    const files = count === 1 ? "1 file" : `${count} files`;
    const what = by === "formatter" ? `were laid out anew, as formatters do` : `have other line endings`;
    const message = `In ${folder}, ${files} ${what}, and are the same otherwise.`;
    const code = by === "formatter" ? "output.reformatted" : "output.line-endings";
    return [problem(code, message, { kind: "file", file: folder }, { severity: "warning" })];
  });
}

function lockDifferences(path: string, present: string | null, wanted: string): readonly PackageDifference[] {
  if (present === wanted) return [];
  if (present === null) return [{ path, state: "missing", diff: [] }];
  return [{ path, state: "stale", diff: shortDiff(present, wanted) }];
}
