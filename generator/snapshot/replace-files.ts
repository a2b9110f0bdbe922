import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pendingFile, pendingFiles } from "./pending-files.js";

/** What stands beside a file while it is being replaced: `.metadata.json.<mark>.part`. */
const partPattern = /^\..+\.[0-9a-f-]{36}\.part$/;

/**
 * Replaces files of a folder: all of them, or none where something fails. Each is written beside its place and renamed
 * into it, so that a reader sees the old text or the new one whatever happens; where there are several, a list of them
 * comes first, so that they are old or new together. A text of null takes the file away; a file that has its text already
 * is not touched.
 *
 * @returns whether anything was changed
 */
export async function replaceFiles(folder: string, files: ReadonlyMap<string, string | null>): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const unfinished = await pendingFiles(folder);
  if (unfinished.size > 0) await replaceEach(folder, unfinished);
  const before = await textsOf(folder, files.keys());
  const changed = new Map([...files].filter(([name, text]) => before.get(name) !== text));
  if (changed.size > 0) await replaceEach(folder, changed);
  return changed.size > 0;
}

async function replaceEach(folder: string, changed: ReadonlyMap<string, string | null>): Promise<void> {
  const before = await textsOf(folder, changed.keys());
  const replaced: string[] = [];
  try {
    const staged: (readonly [name: string, part: string | null])[] = [];
    for (const [name, text] of changed) staged.push([name, text === null ? null : await stage(folder, name, text)]);
    if (changed.size > 1) {
      const list = await stage(folder, pendingFile, JSON.stringify(Object.fromEntries(changed)));
      await rename(list, join(folder, pendingFile));
    }
    for (const [name, part] of staged) {
      await (part === null ? rm(join(folder, name), { force: true }) : rename(part, join(folder, name)));
      replaced.push(name);
    }
  } catch (error) {
    for (const name of replaced) await restore(folder, name, before.get(name) ?? null);
    throw error;
  } finally {
    await rm(join(folder, pendingFile), { force: true });
    await removeParts(folder);
  }
}

async function textsOf(folder: string, names: Iterable<string>): Promise<ReadonlyMap<string, string | null>> {
  const texts = new Map<string, string | null>();
  for (const name of names) texts.set(name, await readOrNull(join(folder, name)));
  return texts;
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
