import { join, relative } from "node:path";
import type { AccountConfig, AccountSources, Config, NameCounts, PackageSummary, WrittenPackage } from "../index.js";
import type { CommandContext } from "./command.js";
import { reportWords } from "./words/words.js";

/** A package in memory, or the one on disk where that is current: what there is to tell of it, and how it is put in place. */
export interface MadePackage {
  readonly summary: PackageSummary;
  /** Names that the lock had otherwise, or not. The first names of an account are all new, and no news. */
  readonly names: NameCounts;
  /** Writes the package, and the names' lock. */
  readonly write: () => Promise<WrittenPackage>;
}

type Making = Pick<CommandContext, "tool">;

/**
 * The package on disk, where the hashes of bytes tell that it is as it would be made; else null. A failure is null, too:
 * making the package meets it again.
 */
export async function currentPackage(
  { tool }: Making,
  config: Config,
  { name }: AccountConfig,
): Promise<MadePackage | null> {
  try {
    if (!(await tool.isUpToDate(config, name))) return null;
    const summary = await tool.readSummary(join(config.output, name));
    return summary === null ? null : current(summary);
  } catch (error) {
    if (error instanceof tool.ProblemError) return null;
    throw error;
  }
}

/** Snapshot -> package, in memory. What has not changed is not emitted again, unless nothing on disk is to be believed. */
export async function makePackage(
  { tool }: Making,
  config: Config,
  account: AccountConfig,
  strict: boolean,
): Promise<MadePackage> {
  const { name } = account;
  const folder = join(config.output, name);
  const sources = await readSources({ tool }, config, account);
  if (!strict && (await tool.isCurrent(folder, tool.hashSources(config, name, sources)))) {
    const kept = await tool.readSummary(folder);
    return current(kept ?? tool.summaryOf(await tool.understand(config, name, sources)));
  }
  const generated = await tool.generate(config, name, sources, strict ? new Map() : await tool.readMade(folder));
  const { files, lock } = generated;
  // Neither snapshot nor model waits until all accounts are made.
  const { lock: before } = sources;
  const stamp = tool.packageStamp(config, name, sources, generated);
  return {
    summary: tool.summaryOf(generated),
    names: before === null || before === lock ? none : tool.countNames(name, before, lock),
    write: async () => {
      const changes = await tool.writePackage(folder, files, stamp);
      if (before !== lock) await tool.writeLock(config.schemas, name, lock);
      return changes;
    },
  };
}

const none = { added: 0, changed: 0 };

function current(summary: PackageSummary): MadePackage {
  return { summary, names: none, write: async () => ({ written: [], removed: [] }) };
}

/** All that is known of an account offline. Throws a ProblemError where it has not been pulled. */
export async function readSources(
  { tool }: Pick<CommandContext, "tool">,
  config: Config,
  account: AccountConfig,
): Promise<AccountSources> {
  return {
    snapshot: await tool.readSnapshot(config.schemas, account.name),
    lock: await tool.readLock(config.schemas, account.name),
    documents: await tool.findDocuments(config, account),
  };
}

/** The path as a person in that folder would write it, with forward slashes. */
export function relativePath(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll("\\", "/") || ".";
}

/** Does work that may go through a program's files, and shows how far it is. */
export async function withUsagesShown<Result>(
  { report }: CommandContext,
  { name }: AccountConfig,
  work: (onUsages: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  const progress = report.progress(reportWords.searching(name));
  let shown = false;
  try {
    return await work((done, total) => {
      shown = true;
      progress.show({ done, total, step: "files" });
    });
  } finally {
    if (shown) progress.end();
  }
}
