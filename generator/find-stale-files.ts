import { join } from "node:path";
import { accountOf } from "./account-of.js";
import type { Config } from "./config/config.js";
import { hashSources } from "./hash-sources.js";
import { isCurrent } from "./output/is-current.js";
import { packageDifferences, type PackageDifference } from "./output/package-differences.js";
import { readMade } from "./output/read-made.js";
import { shortDiff } from "./output/short-diff.js";
import { packageStamp } from "./package-stamp.js";
import { lockFile } from "./snapshot/snapshot-files.js";
import type { AccountSources } from "./understand.js";

/**
 * What of an account's package, and of its names' lock, is not as the sources give it; paths are absolute. Generates
 * only where the package's stamp does not tell already that all is well.
 *
 * @throws ProblemError where the sources make no sense, or the package cannot be read
 */
export async function findStaleFiles(
  config: Config,
  accountName: string,
  sources: AccountSources,
): Promise<readonly PackageDifference[]> {
  const account = accountOf(config, accountName);
  const folder = join(config.output, account.name);
  if (await isCurrent(folder, hashSources(config, account.name, sources))) return [];

  const { generate } = await import("./generate.js");
  const generated = await generate(config, account.name, sources, await readMade(folder));
  const stamp = packageStamp(config, account.name, sources, generated);
  const differences = await packageDifferences(folder, generated.files, stamp);
  const lockPath = join(config.schemas, account.name, lockFile);
  return [
    ...differences.map((difference) => ({ ...difference, path: join(folder, difference.path) })),
    ...lockDifferences(lockPath, sources.lock, generated.lock),
  ];
}

function lockDifferences(path: string, present: string | null, wanted: string): readonly PackageDifference[] {
  if (present === wanted) return [];
  if (present === null) return [{ path, state: "missing", diff: [] }];
  return [{ path, state: "stale", diff: shortDiff(present, wanted) }];
}
