import { join, relative, sep } from "node:path";
import { accountOf } from "./account-of.js";
import type { Config } from "./config/config.js";
import type { GeneratedFile } from "./output/generated-file.js";
import { toolVersion } from "./tool-version.js";
import { understand, type AccountSources, type Understood } from "./understand.js";

export interface Generated extends Understood {
  /** The whole package, verified. */
  readonly files: readonly GeneratedFile[];
}

/**
 * Snapshot -> package, in memory. Reads no network, no clock and no environment: the same input gives the same bytes.
 *
 * @param made What has been made before, of `readMade`: what would be made from the same again is taken over. It only saves
 * time, and is not verified once more.
 * @throws ProblemError where the configuration, the metadata or the lock make no sense, or the output is not as planned.
 */
export async function generate(
  config: Config,
  accountName: string,
  sources: AccountSources,
  made: ReadonlyMap<string, string> = new Map(),
): Promise<Generated> {
  const account = accountOf(config, accountName);
  // Most commands emit nothing, and need not load what does.
  const [{ emitPackage }, { readRuntime }, { verify }] = await Promise.all([
    import("./emit/emit-package.js"),
    import("./emit/read-runtime.js"),
    import("./output/verify.js"),
  ]);
  const understood = await understand(config, accountName, sources);
  const files = await emitPackage(understood.model, {
    packageName: account.package.name,
    version: account.package.version,
    private: account.package.private,
    date: account.scalars.date,
    modulesFrom: relative(join(config.output, account.name), config.directory).split(sep).join("/"),
    toolVersion,
    made,
    runtimeFiles: await readRuntime(account.provider),
  });
  await verify(files);
  return { ...understood, files };
}
