import { realpath } from "node:fs/promises";
import { isAbsolute, relative } from "node:path";
import { askGit } from "./git-revision.js";

/**
 * The folder that GitHub and code scanning name files from: the workspace, where a folder is in it, else the top level of
 * its repository; null where it is in none.
 */
export async function repositoryRoot(folder: string, workspace: string | undefined): Promise<string | null> {
  const own = await realFolder(folder);
  const given = workspace === undefined || workspace === "" ? null : await realFolder(workspace);
  if (given !== null && own !== null && isWithin(given, own)) return given;
  try {
    const top = (await askGit(["rev-parse", "--show-toplevel"], folder)).trim();
    return top === "" ? null : await realFolder(top);
  } catch {
    return null;
  }
}

function isWithin(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return !path.startsWith("..") && !isAbsolute(path);
}

async function realFolder(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    return null;
  }
}
