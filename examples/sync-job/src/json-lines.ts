import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The values of a file of JSON, one a line; none where there is no file yet. `read` refuses what is not one. */
export async function readLines<T>(file: string, read: (value: unknown) => T): Promise<readonly T[]> {
  const lines = (await readText(file)).split("\n").filter((line) => line !== "");
  return lines.map((line) => read(JSON.parse(line)));
}

/** Replaces the file as a whole, so that a job which is stopped leaves the old one. */
export async function writeLines(file: string, values: Iterable<unknown>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, Array.from(values, (value) => `${JSON.stringify(value)}\n`).join(""));
  await rename(`${file}.part`, file);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
