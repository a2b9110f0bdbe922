import { copyFile, link, mkdir, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RenderedFile } from "./rendered-file.js";

/** Files written at one time: enough to keep a disk busy, few enough for any limit on open files. */
const batchSize = 32;

/** Makes the folder of a package: changed files are written, the others are those of the present one. */
export async function renderPackage(
  folder: string,
  files: readonly RenderedFile[],
  present: string,
  changed: ReadonlySet<string>,
): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (let start = 0; start < files.length; start += batchSize) {
    const batch = files.slice(start, start + batchSize);
    await Promise.all(
      batch.map(({ path, bytes }) => {
        const target = join(folder, path);
        return changed.has(path) ? writeFile(target, bytes, { flag: "wx" }) : keep(join(present, path), target);
      }),
    );
  }
}

/** The same file under both names where the file system can do that; else a copy with the same times. */
async function keep(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch {
    await copyFile(source, target);
    const { atime, mtime } = await stat(source);
    await utimes(target, atime, mtime);
  }
}
