import { existsSync, readFileSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Problem, problem } from "../problem/problem.js";
import type { Config } from "./config.js";

/**
 * The folder that a project's files are in, as it really is: its git repository; else the workspace around the
 * configuration, as builds often have no `.git`; else the configuration's own folder.
 */
export async function projectRoot(directory: string): Promise<string> {
  const above = foldersAbove(directory);
  const found = above.find((folder) => existsSync(join(folder, ".git"))) ?? above.findLast(isWorkspace) ?? directory;
  return realPath(found);
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

function isWorkspace(folder: string): boolean {
  if (existsSync(join(folder, "pnpm-workspace.yaml"))) return true;
  try {
    return /"workspaces"\s*:/.test(readFileSync(join(folder, "package.json"), "utf8"));
  } catch {
    return false;
  }
}

/** Where a path leads in the end, links followed as far as it exists. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPath(parent), basename(path));
  }
}

/** Whether a path is in the folder, or the folder itself. Both as they really are. */
export function isInside(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}

/** Folders of others' that nothing of ours belongs into. */
const foreign: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** A complaint for each folder of the configuration that lies, or leads by a link, out of the project. */
export async function folderProblems({
  file,
  directory,
  schemas,
  output,
  accounts,
}: Config): Promise<readonly Problem[]> {
  const root = await projectRoot(directory);
  const paths = [schemas, output, ...accounts.flatMap(({ name }) => [join(schemas, name), join(output, name)])];
  const problems: Problem[] = [];
  for (const path of paths) {
    const real = await realPath(resolve(path));
    const isForeign = relative(root, real)
      .split(sep)
      .some((part) => foreign.has(part));
    if (isInside(root, real) && !isForeign) continue;
    const message = `${path} ${isForeign ? "is no folder for it" : `leads out of the project, ${root}`}.`;
    problems.push(problem("config.unsafe-folder", message, { kind: "file", file }));
  }
  return problems.slice(0, 1);
}
