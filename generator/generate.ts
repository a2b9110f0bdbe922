import { join, relative, sep } from "node:path";
import type { Config } from "./config/config.js";
import { hashSources } from "./freshness.js";
import type { PackageStamp, PackageSummary } from "./output/manifest.js";
import type { GeneratedFile } from "./output/package.js";
import { toolVersion } from "./tool-version.js";
import { accountOf, type AccountSources, understand, type Understood } from "./understand.js";

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

/**
 * What a package is stamped with: by it the next run knows that nothing has changed, and what there is to tell of it.
 *
 * @param generated What `generate` gave for the sources.
 * @throws ProblemError where the configuration has no such account
 */
export function packageStamp(
  config: Config,
  accountName: string,
  sources: AccountSources,
  generated: Understood,
): PackageStamp {
  // Generating again begins with the new lock, so the stamp is of that.
  const input = hashSources(config, accountName, { ...sources, lock: generated.lock });
  // A name that was settled is in the new lock, and not to be told again.
  const problems = generated.problems.filter(({ code }) => code !== "model.name-settled");
  return { input, summary: summaryOf({ ...generated, problems }) };
}

/** What there is to tell of an account: how much it has, and what was not understood. */
export function summaryOf({ model, problems }: Pick<Understood, "model" | "problems">): PackageSummary {
  return {
    entities: model.entities.length,
    fields: model.entities.reduce((sum, { fields }) => sum + fields.length, 0),
    choices: model.lists.reduce((sum, { choices }) => sum + choices.length, 0),
    problems,
  };
}
