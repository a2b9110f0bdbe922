import { randomUUID } from "node:crypto";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { terminalText } from "../model/encoders.js";
import { problem, ProblemError } from "../problem/problem.js";

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
