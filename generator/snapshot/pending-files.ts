import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { problem, type Problem, ProblemError } from "../problem/problem.js";
import { lockFile, snapshotFiles } from "./snapshot-files.js";

/**
 * Stands in a folder while several of its files are being replaced, and holds all their new texts. From the moment it is
 * there, the folder counts as replaced: whoever reads it reads these texts, and whoever writes next finishes the work.
 */
export const pendingFile = ".pending.json";

/** Whoever can write to a branch can write this file, too: what it names beyond these is nothing that the tool began. */
const replaceable: ReadonlySet<string> = new Set([...snapshotFiles, lockFile]);

/**
 * The texts of a replacement that was not finished, null for files that it takes away; empty where there is none.
 *
 * @throws ProblemError `snapshot.invalid` where it names any other file than those of a snapshot
 */
export async function pendingFiles(folder: string): Promise<ReadonlyMap<string, string | null>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(folder, pendingFile), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw error;
  }
  if (typeof value !== "object" || value === null) return new Map();
  const foreign = Object.keys(value).find((name) => !replaceable.has(name));
  if (foreign !== undefined) throw new ProblemError([foreignName(folder, foreign)]);
  return new Map(
    Object.entries(value).flatMap(([name, text]: [string, unknown]) =>
      typeof text === "string" || text === null ? [[name, text] as const] : [],
    ),
  );
}

function foreignName(folder: string, name: string): Problem {
  const file = join(folder, pendingFile);
  const message = `The file lists ${JSON.stringify(name)}, which is no file of a snapshot, to be replaced.`;
  const hint = "It was not written by fieldwright: remove it, and look at where it came from.";
  return problem("snapshot.invalid", message, { kind: "file", file }, { hint });
}
