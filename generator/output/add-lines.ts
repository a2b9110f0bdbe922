import { readFile, writeFile } from "node:fs/promises";

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
