import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { problem, ProblemError } from "../problem/problem.js";
import { pendingFile, pendingFiles } from "./read-snapshot.js";
import { lockFile, type Snapshot, snapshotFiles } from "./snapshot.js";
import { whileLocked } from "./while-locked.js";

/**
 * Writes a snapshot to `<schemas>/<account>/`: whole, or not at all. The names' lock and whatever else is in the folder
 * stay; files that have not changed are not touched.
 *
 * @param anew The names' lock is taken away: it is another account's.
 * @returns whether anything has changed
 * @throws ProblemError where it cannot be written; what was there is then still there
 */
export async function writeSnapshot(
  schemas: string,
  { account, files }: Snapshot,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<boolean> {
  const known: readonly string[] = snapshotFiles;
  const foreign = [...files.keys()].find((name) => !known.includes(name));
  if (foreign !== undefined) throw new TypeError(`A snapshot has no file ${foreign}.`);
  const texts = snapshotFiles.map((name) => [name, files.get(name) ?? null] as const);
  return replace(join(schemas, account), new Map([...texts, ...(anew ? [[lockFile, null] as const] : [])]));
}

/**
 * Writes the account's `names.lock.json`.
 *
 * @returns whether anything has changed
 * @throws ProblemError where it cannot be written; what was there is then still there
 */
export async function writeLock(schemas: string, account: string, text: string): Promise<boolean> {
  return replace(join(schemas, account), new Map([[lockFile, text]]));
}

async function replace(folder: string, files: ReadonlyMap<string, string | null>): Promise<boolean> {
  try {
    return await replaceFiles(folder, files);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    const place = { kind: "file", file: folder } as const;
    throw new ProblemError([problem("snapshot.unwritable", `${folder} cannot be written to${reason}.`, place)], {
      cause: error,
    });
  }
}

/** Of the run that is replacing files; it stands in their folder. */
const lockName = ".lock";

/** Replacing takes a moment: who finds another run at it waits this many tenths of a second. */
const waits = 100;

/** What stands beside a file while it is being replaced: `.metadata.json.<mark>.part`. */
const partPattern = /^\..+\.[0-9a-f-]{36}\.part$/;

/**
 * Replaces files of a folder: all of them, or none where something fails. Each is written beside its place and renamed
 * into it, so that a reader sees the old text or the new one whatever happens; where there are several, a list of them
 * comes first, so that they are old or new together. A text of null takes the file away; a file that has its text already
 * is not touched. Runs do so one after the other.
 *
 * @returns whether anything was changed
 * @throws ProblemError `output.locked` where another run does not come to an end
 */
async function replaceFiles(folder: string, files: ReadonlyMap<string, string | null>): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, lockName);
  // Where there is nothing to do, the folder need not be one that can be written to. A lock may be a dead run's, to be
  // taken away.
  const isAtRest = (await readOrNull(lock)) === null && (await pendingFiles(folder)).size === 0;
  if (isAtRest && (await changedOf(folder, files)).size === 0) return false;
  const work = async (): Promise<boolean> => {
    const unfinished = await pendingFiles(folder);
    if (unfinished.size > 0) await replaceEach(folder, unfinished);
    const changed = await changedOf(folder, files);
    if (changed.size > 0) await replaceEach(folder, changed);
    return changed.size > 0;
  };
  return await whileLocked(lock, work, waits);
}

async function changedOf(
  folder: string,
  files: ReadonlyMap<string, string | null>,
): Promise<ReadonlyMap<string, string | null>> {
  const before = await textsOf(folder, files.keys());
  return new Map([...files].filter(([name, text]) => before.get(name) !== text));
}

async function replaceEach(folder: string, changed: ReadonlyMap<string, string | null>): Promise<void> {
  const before = await textsOf(folder, changed.keys());
  const replaced: string[] = [];
  try {
    const staged: (readonly [name: string, part: string | null])[] = [];
    for (const [name, text] of changed) staged.push([name, text === null ? null : await stage(folder, name, text)]);
    if (changed.size > 1) {
      const list = await stage(folder, pendingFile, JSON.stringify(Object.fromEntries(changed)));
      await rename(list, join(folder, pendingFile));
    }
    for (const [name, part] of staged) {
      await (part === null ? rm(join(folder, name), { force: true }) : rename(part, join(folder, name)));
      replaced.push(name);
    }
  } catch (error) {
    for (const name of replaced) await restore(folder, name, before.get(name) ?? null);
    throw error;
  } finally {
    await rm(join(folder, pendingFile), { force: true });
    await removeParts(folder);
  }
}

async function textsOf(folder: string, names: Iterable<string>): Promise<ReadonlyMap<string, string | null>> {
  const texts = new Map<string, string | null>();
  for (const name of names) texts.set(name, await readOrNull(join(folder, name)));
  return texts;
}

async function stage(folder: string, name: string, text: string): Promise<string> {
  const part = join(folder, `.${name}.${randomUUID()}.part`);
  const file = await open(part, "wx");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return part;
}

async function restore(folder: string, name: string, text: string | null): Promise<void> {
  if (text === null) await rm(join(folder, name), { force: true });
  else await rename(await stage(folder, name, text), join(folder, name));
}

/** Also what an earlier run left behind that was killed. */
async function removeParts(folder: string): Promise<void> {
  const parts = (await readdir(folder)).filter((name) => partPattern.test(name));
  await Promise.all(parts.map((name) => rm(join(folder, name), { force: true })));
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
