import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Stands in a folder while several of its files are being replaced, and holds all their new texts. From the moment it is
 * there, the folder counts as replaced: whoever reads it reads these texts, and whoever writes next finishes the work.
 */
export const pendingFile = ".pending.json";

/** The texts of a replacement that was not finished, null for files that it takes away; empty where there is none. */
export async function pendingFiles(folder: string): Promise<ReadonlyMap<string, string | null>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(folder, pendingFile), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw error;
  }
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([name, text]: [string, unknown]) =>
      typeof text === "string" || text === null ? [[name, text] as const] : [],
    ),
  );
}
