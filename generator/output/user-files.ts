import { randomUUID } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathSegment, terminalText } from "../model/encoders.js";
import { problem, ProblemError } from "../problem/problem.js";
import { kindOf } from "./package-folder.js";

/**
 * Adds lines at the end of a file of the user's, unless it has them; makes the file where there is none.
 *
 * @returns whether anything was added
 */
export async function addLines(file: string, lines: readonly string[]): Promise<boolean> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  });
  const there = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = lines.filter((line) => !there.has(line));
  if (missing.length === 0) return false;
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  await writeFile(file, `${end}${missing.join("\n")}\n`, { flag: "a" });
  return true;
}

export interface CreatedFiles {
  readonly created: readonly string[];
  /** Were there already, and are as they were. */
  readonly kept: readonly string[];
}

/** Writes files of a user's project that are not there yet. Never changes one that is. Paths are relative to the folder. */
export async function createFiles(folder: string, files: ReadonlyMap<string, string>): Promise<CreatedFiles> {
  const created: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, text, { flag: "wx" });
      created.push(path);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      kept.push(path);
    }
  }
  return { created, kept };
}

/**
 * Writes one file as a whole, or leaves it as it was. `isOurs` tells from the text of the file that is there whether it
 * may go.
 *
 * @returns whether anything had to be written
 * @throws ProblemError `output.foreign-file` for a file that is not ours, a folder or a link; `output.unsafe-path`;
 * `output.unwritable` for what the file system refuses.
 */
export async function replaceFile(file: string, text: string, isOurs: (present: string) => boolean): Promise<boolean> {
  const name = pathSegment(basename(file));
  const next = join(dirname(file), `.${name}.${process.pid}.next`);
  try {
    const kind = await kindOf(file);
    const present = kind === "file" ? await readFile(file, "utf8") : null;
    if (present === text) return false;
    if (kind !== "missing" && (present === null || !isOurs(present))) {
      const message = `${terminalText(file)} is there already, and was not written by this command.`;
      throw new ProblemError([problem("output.foreign-file", message, { kind: "file", file })]);
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(next, text);
    await rename(next, file);
    return true;
  } catch (error) {
    await rm(next, { force: true }).catch(() => undefined);
    if (error instanceof ProblemError || !(error instanceof Error && "code" in error)) throw error;
    const message = `${terminalText(file)} could not be written: ${terminalText(error.message)}.`;
    throw new ProblemError([problem("output.unwritable", message, { kind: "file", file })], { cause: error });
  }
}

const byteOrderMark = "\uFEFF";

/**
 * Replaces the text of files of the user's that are there, all of them or none, by their absolute paths. Links stay
 * links; permissions and byte order marks stay, too.
 *
 * @returns what puts the old texts back
 * @throws ProblemError `output.unwritable`; every file is then as it was
 */
export async function replaceTexts(texts: ReadonlyMap<string, string>): Promise<() => Promise<void>> {
  const staged: { readonly part: string; readonly file: string; readonly old: Buffer; readonly mode: number }[] = [];
  const replaced: typeof staged = [];
  const restore = async (): Promise<void> => {
    for (const { file, old, mode } of replaced) await writeFile(file, old, { mode });
  };
  try {
    for (const [path, text] of texts) {
      const file = await realpath(path);
      const [old, { mode }] = [await readFile(file), await stat(file)];
      const part = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
      staged.push({ part, file, old, mode });
      const mark = old.toString("utf8").startsWith(byteOrderMark) ? byteOrderMark : "";
      await writeFile(part, mark + text, { mode });
    }
    for (const one of staged) {
      await rename(one.part, one.file);
      replaced.push(one);
    }
    return restore;
  } catch (error) {
    await restore();
    if (!(error instanceof Error && "code" in error)) throw error;
    const message = `The code could not be written, and is as it was: ${terminalText(error.message)}.`;
    throw new ProblemError([problem("output.unwritable", message)], { cause: error });
  } finally {
    for (const { part } of staged) await rm(part, { force: true });
  }
}
