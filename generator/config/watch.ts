import { stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pendingFile } from "../snapshot/read-snapshot.js";
import { lockFile, snapshotFiles } from "../snapshot/snapshot.js";
import type { AccountConfig, Config } from "./config.js";
import { documentPaths, globBase } from "./documents.js";

/** What packages are made from, as absolute paths; some may not exist. */
export interface InputPaths {
  readonly files: readonly string[];
  /** In which a new file may match a pattern of `documents`. */
  readonly folders: readonly string[];
}

/**
 * What to watch of the configuration and of accounts, for those who have a watcher of their own. `documents` are the
 * files that the accounts' patterns match now.
 */
export function inputPaths(
  { file, directory, schemas, output }: Config,
  accounts: readonly Pick<AccountConfig, "name" | "documents" | "schema">[],
  documents: readonly string[],
): InputPaths {
  const found = documents.map((path) => resolve(directory, path));
  const bases = accounts.flatMap((account) =>
    [...account.documents, ...account.schema]
      .filter((glob) => !glob.startsWith("!"))
      .map((glob) => resolve(directory, globBase(glob))),
  );
  // A folder around the packages would report what is written into them.
  const holdsOutput = (folder: string) => `${output}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const folders = [...bases.filter((base) => !found.includes(base)), ...found.map((path) => dirname(path))];
  return {
    files: [
      file,
      join(directory, ".env"),
      ...accounts.flatMap(({ name }) => snapshotFiles.map((part) => join(schemas, name, part))),
      ...found,
    ],
    folders: [...new Set(folders)].filter((folder) => !holdsOutput(folder)),
  };
}

/** What is watched: the configuration as it is now, and those of its accounts that were chosen. */
export interface WatchedAccounts {
  readonly config: Pick<Config, "file" | "directory" | "schemas">;
  readonly accounts: readonly Pick<AccountConfig, "name" | "documents" | "schema">[];
}

/** Milliseconds between two looks; more where a look takes long, so that it is a fifth of the time at most. */
const lookEveryMs = 250;

/**
 * Comes once at first, and then whenever the configuration, a snapshot, a lock or a document of the accounts has changed,
 * until the signal. It looks at the files instead of waiting for the file system's events: those end without a word where a file or a folder
 * is replaced by another, as editors and git do it, and never come on some network drives. While the caller works on a
 * change, no look is taken; what changes meanwhile is told afterwards, but for the lock, which the work itself writes.
 *
 * @param reload Reads the configuration again, when it has changed; what it throws leaves the old one in place.
 * @param pause Waits for some milliseconds, or until the signal.
 */
export async function* watchInputs(
  chosen: WatchedAccounts,
  reload: () => Promise<WatchedAccounts>,
  signal: AbortSignal,
  pause: (ms: number, signal: AbortSignal) => Promise<void> = pauseFor,
): AsyncGenerator<void, void> {
  let watched = chosen;
  const configuration = () => marksOf([watched.config.file, join(watched.config.directory, ".env")]);
  const locks = () => marksOf(watched.accounts.map(({ name }) => join(watched.config.schemas, name, lockFile)));
  let config = await configuration();
  let inputs = await inputMarks(watched);
  yield;
  let lock = await locks();
  while (!signal.aborted) {
    const start = performance.now();
    const [nowConfig, nowInputs, nowLock] = [await configuration(), await inputMarks(watched), await locks()];
    const took = performance.now() - start;
    if (nowConfig !== config) watched = await reload().catch(() => watched);
    const isSame = nowConfig === config && nowInputs === inputs && nowLock === lock;
    [config, inputs, lock] = [nowConfig, nowConfig === config ? nowInputs : await inputMarks(watched), nowLock];
    if (!isSame && (await isStill(watched, inputs, () => pause(lookEveryMs / 2, signal)))) {
      yield;
      lock = await locks();
    } else if (!isSame) {
      // Still being written: what was seen is no state to begin with, nor one to forget.
      inputs = "";
    }
    await pause(Math.max(lookEveryMs, took * 4), signal);
  }
}

/** Editors save in several steps: whether nothing changes any more for a moment. */
async function isStill(watched: WatchedAccounts, inputs: string, pause: () => Promise<void>): Promise<boolean> {
  await pause();
  return (await inputMarks(watched)) === inputs;
}

async function inputMarks({ config, accounts }: WatchedAccounts): Promise<string> {
  const snapshots = accounts.flatMap(({ name }) => {
    return [...snapshotFiles, pendingFile].map((part) => join(config.schemas, name, part));
  });
  // Where they lead out of the project, or cannot be listed, the next run complains of it better.
  const documents = await Promise.all(accounts.map((account) => documentPaths(config, account).catch(() => [])));
  return marksOf([...snapshots, ...documents.flat().map((path) => resolve(config.directory, path))]);
}

/** What tells the states of files apart: one that is written or replaced has another time, size or number. */
async function marksOf(files: readonly string[]): Promise<string> {
  const marks = await Promise.all(
    files.map(async (file) => {
      const found = await stat(file, { bigint: true }).catch(() => null);
      return found === null ? `${file} -` : `${file} ${found.mtimeNs} ${found.size} ${found.ino}`;
    }),
  );
  return marks.join("\n");
}

async function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}
