import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** What stands beside a file while it is being replaced: `.metadata.json.<mark>.part`. */
const partPattern = /^\..+\.[0-9a-f-]{36}\.part$/;

/**
 * Replaces files of a folder: all of them, or none where something fails. Each is written beside its place and renamed
 * into it, so that a reader sees the old text or the new one whatever happens. A text of null takes the file away;
 * a file that has its text already is not touched.
 *
 * @returns whether anything was changed
 */
export async function replaceFiles(folder: string, files: ReadonlyMap<string, string | null>): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const before = new Map<string, string | null>();
  for (const name of files.keys()) before.set(name, await readOrNull(join(folder, name)));
  const changed = [...files].filter(([name, text]) => before.get(name) !== text);
  if (changed.length === 0) return false;

  const replaced: string[] = [];
  try {
    const staged: (readonly [name: string, part: string | null])[] = [];
    for (const [name, text] of changed) staged.push([name, text === null ? null : await stage(folder, name, text)]);
    for (const [name, part] of staged) {
      await (part === null ? rm(join(folder, name)) : rename(part, join(folder, name)));
      replaced.push(name);
    }
  } catch (error) {
    for (const name of replaced) await restore(folder, name, before.get(name) ?? null);
    throw error;
  } finally {
    await removeParts(folder);
  }
  return true;
}

async function stage(folder: string, name: string, text: string): Promise<string> {
  const part = join(folder, `.${name}.${randomUUID()}.part`);
  const file = await open(part, "wx");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return part;
}

async function restore(folder: string, name: string, text: string | null): Promise<void> {
  if (text === null) await rm(join(folder, name), { force: true });
  else await rename(await stage(folder, name, text), join(folder, name));
}

/** Also what an earlier run left behind that was killed. */
async function removeParts(folder: string): Promise<void> {
  const parts = (await readdir(folder)).filter((name) => partPattern.test(name));
  await Promise.all(parts.map((name) => rm(join(folder, name), { force: true })));
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
