import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathSegment, terminalText } from "../model/encoders.js";
import { problem, ProblemError } from "../problem/problem.js";
import { kindOf } from "./read-package.js";

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
