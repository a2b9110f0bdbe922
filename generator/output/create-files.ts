import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

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
