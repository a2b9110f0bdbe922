import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import { problem, ProblemError } from "../problem/problem.js";

/** A commit, and the folder that it was named from. */
export interface GitRevision {
  /** As it was given: `HEAD~1`, `v1.2.0`. */
  readonly name: string;
  readonly commit: string;
  readonly directory: string;
}

/** Of what git prints: a snapshot of a big account has tens of megabytes. */
const mostBytes = 1024 * 1024 * 1024;

/**
 * The commit of that name, in the repository that the folder is in. Nothing is checked out.
 *
 * @throws ProblemError `snapshot.no-revision`
 */
export async function openRevision(directory: string, name: string): Promise<GitRevision> {
  // What begins with a dash would be an option, and a colon leads from commits to files.
  if (!/^[^\s\p{C}:-][^\s\p{C}:]*$/u.test(name)) throw noRevision(name, "that is no name of a revision");
  const commit = await git(["rev-parse", "--verify", "--quiet", `${name}^{commit}`], directory, name);
  return { name, commit: commit.trim(), directory };
}

/**
 * The text of a file as it was, by its absolute path; null where there was no such file.
 *
 * @throws ProblemError `snapshot.no-revision` where git fails
 */
export async function readFileAt({ name, commit, directory }: GitRevision, file: string): Promise<string | null> {
  const path = relative(directory, file).split(sep).join("/");
  const listed = await git(["ls-tree", "-z", commit, "--", path], directory, name);
  const blob = /^100\d+ blob ([0-9a-f]+)\t/.exec(listed)?.[1];
  // `show` would run the filters that the repository has configured for diffs.
  return blob === undefined ? null : git(["cat-file", "blob", blob], directory, name);
}

async function git(words: readonly string[], cwd: string, name: string): Promise<string> {
  try {
    return await askGit(words, cwd);
  } catch (error) {
    throw noRevision(name, error instanceof Error ? error.message : String(error));
  }
}

/** What git prints. Rejects with what it says of its failure. */
async function askGit(words: readonly string[], cwd: string): Promise<string> {
  // Most runs ask git for nothing.
  const { execFile } = await import("node:child_process");
  return new Promise((resolve, reject) => {
    execFile("git", [...words], { cwd, maxBuffer: mostBytes, encoding: "utf8" }, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const isMissing = "code" in error && error.code === "ENOENT";
      const [said = ""] = stderr.replace(/^fatal: /, "").split("\n");
      reject(new Error(isMissing ? "git cannot be run" : said || "the repository does not know it"));
    });
  });
}

function noRevision(name: string, reason: string): ProblemError {
  const message = `The revision ${JSON.stringify(name)} cannot be read: ${reason.replace(/\.$/, "")}.`;
  return new ProblemError([problem("snapshot.no-revision", message)]);
}

/** Whether there is a folder at the path, whatever link leads to it. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

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
