import { accountOf } from "./account-of.js";
import type { Config } from "./config/config.js";
import { emitPackage } from "./emit/emit-package.js";
import { readRuntime } from "./emit/read-runtime.js";
import type { GraphqlDocument } from "./model/api.js";
import { assignNames } from "./model/assign-names.js";
import { customize } from "./model/customize.js";
import type { NamedModel } from "./model/named-model.js";
import { parseLock } from "./model/parse-lock.js";
import { printLock } from "./model/print-lock.js";
import type { GeneratedFile } from "./output/generated-file.js";
import { verify } from "./output/verify.js";
import type { Problem } from "./problem/problem.js";
import { loadProvider } from "./providers/load-provider.js";
import type { Snapshot } from "./snapshot/snapshot.js";
import { toolVersion } from "./tool-version.js";

export interface GenerateInput {
  readonly snapshot: Snapshot;
  /** The text of `names.lock.json`; null where there is none yet. */
  readonly lock: string | null;
  /** The project's own GraphQL documents, read. */
  readonly documents: readonly GraphqlDocument[];
}

export interface Generated {
  /** The whole package, verified. */
  readonly files: readonly GeneratedFile[];
  /** The new text of `names.lock.json`. */
  readonly lock: string;
  readonly model: NamedModel;
  /** Warnings: what was guessed, what was not understood. */
  readonly problems: readonly Problem[];
}

/**
 * Snapshot -> package, in memory. Reads no network, no clock and no environment: the same input gives the same bytes.
 *
 * @throws ProblemError where the configuration, the metadata or the lock make no sense, or the output is not as planned.
 */
export async function generate(config: Config, accountName: string, input: GenerateInput): Promise<Generated> {
  const account = accountOf(config, accountName);
  const provider = await loadProvider(account.provider, account.at("provider"));

  const interpreted = await provider.interpret(input.snapshot, { ...account, documents: input.documents });
  const customized = customize(interpreted.model, account);
  const lock = parseLock(input.lock, { kind: "account", account: account.name });
  const named = assignNames(customized.model, lock, customized.names);
  const files = await emitPackage(named.model, {
    packageName: account.package.name,
    version: account.package.version,
    private: account.package.private,
    date: account.scalars.date,
    toolVersion,
    runtimeFiles: await readRuntime(account.provider),
  });
  await verify(files);

  return { files, lock: printLock(named.lock), model: named.model, problems: interpreted.problems };
}
