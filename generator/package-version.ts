import { join } from "node:path";
import type { AccountConfig, Config } from "./config/config.js";
import { parseConfig } from "./config/read-config.js";
import type { VersionStep } from "./drift/change-kind.js";
import type { VersionGap } from "./drift/report.js";
import { greaterStep, namesStep, nextVersion, versionCovers, versionStep } from "./drift/version.js";
import { parseLock } from "./model/lock.js";
import { ProblemError } from "./problem/problem.js";
import { providers } from "./providers/index.js";
import { type GitRevision, openRevision, readFileAt } from "./snapshot/git-revision.js";
import { readSnapshotAt } from "./snapshot/read-snapshot.js";
import { lockFile } from "./snapshot/snapshot.js";
import { accountOf, type AccountSources } from "./understand.js";

/** The version of a package that nobody gave one. */
export const noVersion = "0.0.0";

/**
 * Whether `package.version` covers what has changed in the package since a revision: snapshot, names and configuration
 * as they were there against how they are now, and the version of the package as it was committed there.
 *
 * @param since A revision of git. Null: `HEAD`, where there is one.
 * @returns null where the version covers all, where the package has none, and where there is nothing to compare with
 * @throws ProblemError where the revision that was asked for cannot be read
 */
export async function findVersionGap(
  config: Config,
  accountName: string,
  sources: AccountSources,
  since: string | null,
): Promise<VersionGap | null> {
  const account = accountOf(config, accountName);
  const to = account.package.version;
  // A revision that was asked for is looked at in any case: a slip in its name is not to pass for "nothing to compare".
  if (to === noVersion && since === null) return null;
  const revision = await revisionOf(config, since);
  if (to === noVersion) return null;
  if (revision === null) return null;
  const from = await versionAt(revision, config, account);
  if (from === null) return null;
  const step = await stepSince(revision, config, account, sources);
  const least = nextVersion(from, step);
  if (least === null || versionCovers(from, to, step)) return null;
  return { since: revision.name, from, to, step, least };
}

/** A project that is in no repository, or has no commit yet, has nothing to compare with; unless it was asked for. */
async function revisionOf(config: Config, since: string | null): Promise<GitRevision | null> {
  try {
    return await openRevision(config.directory, since ?? "HEAD");
  } catch (error) {
    if (since === null && error instanceof ProblemError) return null;
    throw error;
  }
}

/** Null where the package was not committed, or had no version then. */
async function versionAt(revision: GitRevision, config: Config, account: AccountConfig): Promise<string | null> {
  const text = await readFileAt(revision, join(config.output, account.name, "package.json"));
  const version = /^ {2}"version": "([^"]+)"/m.exec(text ?? "")?.[1];
  return version === undefined || version === noVersion ? null : version;
}

async function stepSince(
  revision: GitRevision,
  config: Config,
  account: AccountConfig,
  sources: AccountSources,
): Promise<VersionStep> {
  const snapshot = await readSnapshotAt(revision, config.schemas, account.name);
  if (snapshot === null) return "none";
  const settings = await readFileAt(revision, config.file);
  const lock = await readFileAt(revision, join(config.schemas, account.name, lockFile));
  const old = accountAt(settings, config, account);
  const place = { kind: "account", account: account.name } as const;
  const names = lock === null ? "none" : namesStep(parseLock(lock, place), parseLock(sources.lock, place));
  if (old === account && isSame(snapshot.files, sources.snapshot.files)) return names;

  const { compareSnapshots } = await import("./diff.js");
  const { documents } = sources;
  const { changes } = await compareSnapshots(
    { account: old, snapshot, documents },
    { account, snapshot: sources.snapshot, documents },
  );
  return greaterStep(versionStep(changes), names);
}

/** The account as the configuration had it; as it has it now, where that was the same, or can no longer be read. */
function accountAt(text: string | null, config: Config, account: AccountConfig): AccountConfig {
  if (text === null) return account;
  try {
    const then = parseConfig({ file: config.file, text, providers: Object.keys(providers) });
    const found = then.accounts.find(({ name }) => name === account.name);
    return found === undefined || wishesOf(found) === wishesOf(account) ? account : found;
  } catch (error) {
    if (error instanceof ProblemError) return account;
    throw error;
  }
}

/** What of the configuration decides what is in the package. */
function wishesOf({ entities, lines, overrides, update }: AccountConfig): string {
  return JSON.stringify([entities, lines, overrides, update]);
}

function isSame(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return left.size === right.size && [...left].every(([name, text]) => right.get(name) === text);
}
