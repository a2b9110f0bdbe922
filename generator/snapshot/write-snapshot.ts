import { join } from "node:path";
import { problem, ProblemError } from "../problem/problem.js";
import { replaceFiles } from "./replace-files.js";
import type { Snapshot } from "./snapshot.js";
import { lockFile, snapshotFiles } from "./snapshot-files.js";

/**
 * Writes a snapshot to `<schemas>/<account>/`: whole, or not at all. The names' lock and whatever else is in the folder
 * stay; files that have not changed are not touched.
 *
 * @returns whether anything has changed
 * @throws ProblemError where it cannot be written; what was there is then still there
 */
export async function writeSnapshot(schemas: string, { account, files }: Snapshot): Promise<boolean> {
  const known: readonly string[] = snapshotFiles;
  const foreign = [...files.keys()].find((name) => !known.includes(name));
  if (foreign !== undefined) throw new TypeError(`A snapshot has no file ${foreign}.`);
  return replace(join(schemas, account), new Map(snapshotFiles.map((name) => [name, files.get(name) ?? null])));
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
