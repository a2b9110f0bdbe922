import { join, resolve } from "node:path";
import {
  accountOf,
  findConfig,
  findDocuments,
  generate,
  hashSources,
  inputPaths,
  isCurrent,
  loadConfig,
  packageStamp,
  ProblemError,
  readLock,
  readMade,
  readSnapshot,
  writeLock,
  writePackage,
  type AccountConfig,
  type AccountSources,
  type Config,
  type InputPaths,
  type Problem,
} from "../index.js";
import type { PluginOptions } from "./plugin-options.js";
import { pullAccounts } from "./pull-accounts.js";
import type { Surroundings } from "./surroundings.js";

export interface MadePackages {
  /** What to watch, as far as it is known. */
  readonly inputs: InputPaths;
  /** Whether the live accounts have been asked, and their snapshots are on disk. */
  readonly pulled: boolean;
  /** Absolute paths of the files that were written or removed. */
  readonly changed: readonly string[];
  /** Errors, where nothing was written because of them; else what is to be told of the packages that were. */
  readonly problems: readonly Problem[];
}

/** Snapshots -> packages, where they are not as they would be made. What goes wrong is part of the answer. */
export async function makePackages(options: PluginOptions, { cwd, environment }: Surroundings): Promise<MadePackages> {
  const file = options.config === undefined ? findConfig(cwd) : resolve(cwd, options.config);
  let inputs: InputPaths = { files: file === null ? [] : [file], folders: [] };
  let pulled = false;
  try {
    const config = await loadConfig({ cwd, file: options.config, environment });
    const accounts = options.accounts?.map((name) => accountOf(config, name)) ?? config.accounts;
    inputs = inputPaths(config, accounts, []);
    if (options.pull === true) {
      await pullAccounts(config, accounts, environment);
      pulled = true;
    }
    const read = [];
    for (const account of accounts) read.push({ account, sources: await readSources(config, account) });
    inputs = inputPaths(
      config,
      accounts,
      read.flatMap(({ sources }) => sources.documents.map(({ file }) => file)),
    );
    return { inputs, pulled, ...(await makeStale(config, read)) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { inputs, pulled, changed: [], problems: error.problems };
  }
}

interface ReadAccount {
  readonly account: AccountConfig;
  readonly sources: AccountSources;
}

async function readSources(config: Config, account: AccountConfig): Promise<AccountSources> {
  return {
    snapshot: await readSnapshot(config.schemas, account.name),
    lock: await readLock(config.schemas, account.name),
    documents: await findDocuments(config, account),
  };
}

/** Nothing is written before every account has succeeded. */
async function makeStale(
  config: Config,
  read: readonly ReadAccount[],
): Promise<Pick<MadePackages, "changed" | "problems">> {
  const made = [];
  for (const { account, sources } of read) {
    const folder = join(config.output, account.name);
    if (await isCurrent(folder, hashSources(config, account.name, sources))) continue;
    made.push({
      name: account.name,
      folder,
      sources,
      generated: await generate(config, account.name, sources, await readMade(folder)),
    });
  }
  const changed: string[] = [];
  for (const { name, folder, sources, generated } of made) {
    const { files, lock } = generated;
    const stamp = packageStamp(config, name, sources, generated);
    const { written, removed } = await writePackage(folder, files, stamp);
    if (lock !== sources.lock) await writeLock(config.schemas, name, lock);
    changed.push(...[...written, ...removed].map((path) => join(folder, path)));
  }
  return { changed, problems: made.flatMap(({ generated }) => generated.problems) };
}
