import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { plainText } from "../json/json-value.js";
import { problem, type Problem, ProblemError } from "../problem/problem.js";
import { type GitRevision, readFileAt } from "./git-revision.js";
import { bundledSchema, lockFile, type Snapshot, snapshotFiles, snapshotFormatVersion } from "./snapshot.js";

/**
 * Reads `<schemas>/<account>/`.
 *
 * @throws ProblemError where there is no snapshot, or one that this version cannot read
 */
export async function readSnapshot(schemas: string, account: string): Promise<Snapshot> {
  const folder = join(schemas, account);
  const files = new Map<string, string>();
  const pending = await pendingOf(folder);
  for (const name of snapshotFiles) {
    const text = pending.has(name) ? (pending.get(name) ?? null) : await readText(join(folder, name));
    if (text !== null) files.set(name, refuseUnmerged(text, join(folder, name)));
  }
  const metadata = files.get("metadata.json");
  if (metadata === undefined) {
    const place = { kind: "file", file: join(folder, "metadata.json") } as const;
    const hint = `Run \`fieldwright pull ${account}\`.`;
    throw new ProblemError([problem("snapshot.missing", `Account ${account} has no snapshot yet.`, place, { hint })]);
  }
  checkFormat(metadata, join(folder, "metadata.json"), account);
  return { account, files };
}

/** The snapshot that a pull is about to replace; null where there is none that can be read: pulling mends that. */
export async function readEarlierSnapshot(schemas: string, account: string): Promise<Snapshot | null> {
  try {
    return await readSnapshot(schemas, account);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/**
 * The snapshot as it was at a revision.
 *
 * @returns null where the revision has none
 * @throws ProblemError where it is one that this version cannot read, or git fails
 */
export async function readSnapshotAt(
  revision: GitRevision,
  schemas: string,
  account: string,
): Promise<Snapshot | null> {
  const files = new Map<string, string>();
  for (const name of snapshotFiles) {
    const file = join(schemas, account, name);
    const text = await readFileAt(revision, file);
    if (text !== null) files.set(name, refuseUnmerged(text.replaceAll("\r\n", "\n"), file));
  }
  const metadata = files.get("metadata.json");
  if (metadata === undefined) return null;
  checkFormat(metadata, join(schemas, account, "metadata.json"), account);
  return { account, files };
}

/**
 * The text of the account's `names.lock.json`; null where nothing has been generated yet.
 *
 * @throws ProblemError where it cannot be read
 */
export async function readLock(schemas: string, account: string): Promise<string | null> {
  const file = join(schemas, account, lockFile);
  const text = await readText(file);
  return text === null ? null : refuseUnmerged(text, file);
}

/** What a pull that was cut off has left to be put in place. */
async function pendingOf(folder: string): Promise<ReadonlyMap<string, string | null>> {
  try {
    return await pendingFiles(folder);
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    const place = { kind: "file", file: folder } as const;
    throw new ProblemError([problem("snapshot.invalid", `${folder} holds a pull that cannot be read.`, place)], {
      cause,
    });
  }
}

/** Line endings are made LF, whatever a checkout has done to them. */
async function readText(file: string): Promise<string | null> {
  try {
    return plainText(await readFile(file, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new ProblemError([problem("snapshot.invalid", `${file} cannot be read.`, { kind: "file", file })], {
      cause: error,
    });
  }
}

function refuseUnmerged(text: string, file: string): string {
  // To look for a text of its own is far quicker, and a snapshot has tens of megabytes.
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return text;
  const mark = /^(?:<{7}|>{7})(?: |$)/m.exec(text);
  if (mark === null) return text;
  const line = text.slice(0, mark.index).split("\n").length;
  const message = "The file holds the marks of an unfinished merge.";
  throw new ProblemError([problem("snapshot.invalid", message, { kind: "file", file, line, column: 1 })]);
}

function checkFormat(metadata: string, file: string, account: string): void {
  const version = formatVersion(metadata);
  const place = { kind: "file", file } as const;
  if (version === null) {
    throw new ProblemError([problem("snapshot.invalid", "The metadata does not say its formatVersion.", place)]);
  }
  if (Math.floor(version) !== snapshotFormatVersion) {
    const message = `The snapshot has format ${version}; this version reads format ${snapshotFormatVersion}.`;
    const hint = `Run \`fieldwright pull ${account}\`, or install the version that wrote it.`;
    throw new ProblemError([problem("snapshot.version", message, place, { hint })]);
  }
}

/** Canonical text has the version on a line of its own, which saves parsing it all twice. */
function formatVersion(metadata: string): number | null {
  const line = /^ {2}"formatVersion": (\d+(?:\.\d+)?),?$/m.exec(metadata);
  if (line !== null) return Number(line[1]);
  const value = parse(metadata);
  if (typeof value !== "object" || value === null || !("formatVersion" in value)) return null;
  return typeof value.formatVersion === "number" ? value.formatVersion : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

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

/** The snapshot of a demo account that ships with the tool, as one of an account of the project's. */
export async function readDemo(demo: string, account: string): Promise<Snapshot> {
  const { files } = await readSnapshot(bundledSchema("."), demo);
  return { account, files };
}
