import { readdir, readFile, stat } from "node:fs/promises";
import { posix, resolve } from "node:path";
import { plainText } from "../json/json-value.js";
import { compareText, type GraphqlDocument } from "../model/model.js";
import { problem, ProblemError } from "../problem/problem.js";
import type { AccountConfig, Config } from "./config.js";
import { isInside, projectRoot, realPath } from "./project-root.js";

/**
 * Reads the project's own GraphQL documents, and what adds to the schema, each sorted by path. A pattern that begins with `!` takes files out again. Line
 * endings are made LF, whatever a checkout has done to them.
 *
 * @throws ProblemError where a pattern matches no file, or a file cannot be read
 */
export async function findDocuments(
  { directory }: Pick<Config, "directory">,
  account: Pick<AccountConfig, "documents" | "schema" | "at">,
): Promise<readonly GraphqlDocument[]> {
  const [documents, extensions] = await Promise.all([
    findFiles(directory, account.documents, "documents", account.at),
    findFiles(directory, account.schema, "schema", account.at),
  ]);
  return [...documents, ...extensions.map((document) => ({ ...document, extendsSchema: true as const }))];
}

/** The paths of the documents, and of what adds to the schema, as they are now; none for a pattern without any. */
export async function documentPaths(
  { directory }: Pick<Config, "directory">,
  { documents, schema }: Pick<AccountConfig, "documents" | "schema">,
): Promise<readonly string[]> {
  const found = await Promise.all([documents, schema].map((globs) => matchingFiles(directory, globs, () => undefined)));
  return found.flat();
}

async function findFiles(
  directory: string,
  documents: readonly string[],
  key: "documents" | "schema",
  at: AccountConfig["at"],
): Promise<readonly GraphqlDocument[]> {
  const found = await matchingFiles(directory, documents, (glob) => {
    const message = `The pattern "${glob}" under ${key} matches no file.`;
    throw new ProblemError([problem("config.no-documents", message, at(key))]);
  });
  return Promise.all(found.map((file) => readDocument(directory, file)));
}

/** Sorted; `onNone` is called with each pattern that no file matches. */
async function matchingFiles(
  directory: string,
  documents: readonly string[],
  onNone: (glob: string) => void,
): Promise<readonly string[]> {
  const globs = documents.map((text) => posix.normalize(text.replace(/^!/, "").replaceAll("\\", "/")));
  const isExcluded = (index: number) => documents[index]?.startsWith("!") === true;
  const excluded = globs.filter((_, index) => isExcluded(index));
  const found = new Set<string>();
  const root = await projectRoot(directory);
  for (const [index, glob] of globs.entries()) {
    if (isExcluded(index)) continue;
    await refuseOutside(root, resolve(directory, globBase(glob)));
    const files = (await listFiles(directory, globBase(glob))).filter((file) => matchesGlob(glob, file));
    if (files.length === 0) onNone(glob);
    for (const file of files) if (!excluded.some((other) => matchesGlob(other, file))) found.add(file);
  }
  for (const file of found) await refuseOutside(root, resolve(directory, file));
  return [...found].toSorted(compareText);
}

/** What is read is told in messages, a word at least: a pattern or a link may not lead to other people's files. */
async function refuseOutside(root: string, path: string): Promise<void> {
  if (isInside(root, await realPath(path))) return;
  const message = `${path} leads out of the project, ${root}.`;
  throw new ProblemError([problem("config.unsafe-folder", message, { kind: "file", file: path })]);
}

async function readDocument(directory: string, file: string): Promise<GraphqlDocument> {
  try {
    return { file, text: plainText(await readFile(resolve(directory, file), "utf8")) };
  } catch (error) {
    const message = `The document ${file} cannot be read.`;
    throw new ProblemError([problem("config.no-documents", message, { kind: "file", file })], { cause: error });
  }
}

/** Paths of all files in the folder and below, or the path itself where it is a file; links to folders are not followed. */
async function listFiles(directory: string, path: string): Promise<readonly string[]> {
  const info = await stat(resolve(directory, path)).catch(() => null);
  if (info === null) return [];
  if (info.isFile()) return [path];
  // It may be gone by now.
  const entries = await readdir(resolve(directory, path), { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  const lists = entries
    .filter(({ name }) => name !== "node_modules" && name !== ".git")
    .map(async (entry) => {
      const inner = posix.join(path, entry.name);
      if (entry.isDirectory()) return listFiles(directory, inner);
      return entry.isFile() || entry.isSymbolicLink() ? [inner] : [];
    });
  return (await Promise.all(lists)).flat();
}

/**
 * Whether a path with forward slashes matches a pattern: `*` and `?` within one folder, `**` across folders, `{a,b}` for
 * either. Everything else stands for itself. Takes time in proportion to the product of the lengths, whatever the pattern.
 */
export function matchesGlob(glob: string, path: string): boolean {
  return alternatives(glob).some((one) => matchesParts(partsOf(one), [...path]));
}

/** More alternatives than anyone writes: the rest of the braces stand for themselves. */
const mostAlternatives = 256;

function alternatives(glob: string): readonly string[] {
  let made: readonly string[] = [""];
  for (const piece of glob.split(/(\{[^{}]*\})/)) {
    const choices = /^\{.*\}$/s.test(piece)
      ? piece
          .slice(1, -1)
          .split(",")
          .map((choice) => choice.trim())
      : [piece];
    const all = choices.length * made.length > mostAlternatives ? [piece] : choices;
    made = made.flatMap((start) => all.map((choice) => start + choice));
  }
  return made;
}

function partsOf(glob: string): readonly string[] {
  return glob.match(/\*\*\/|\*\*|[^]/gu) ?? [];
}

/**
 * Goes through the path once; `open` are the parts of the pattern at which a match may be by then, and, as negative
 * numbers, those double stars that are in the middle of a folder's name.
 */
function matchesParts(parts: readonly string[], letters: readonly string[]): boolean {
  const withSkipped = (found: ReadonlySet<number>): ReadonlySet<number> => {
    const all = new Set(found);
    for (const at of all) if (at >= 0 && parts[at]?.startsWith("*") === true) all.add(at + 1);
    return all;
  };
  let open = withSkipped(new Set([0]));
  for (const letter of letters) {
    const next = new Set<number>();
    const isInName = letter !== "/";
    for (const at of open) {
      const part = parts[at];
      if (at < 0) next.add(isInName ? at : -at - 1);
      else if (part === "**") next.add(at);
      else if (part === "**/" && isInName) next.add(-at - 1);
      else if (part === "*" && isInName) next.add(at);
      else if (part === letter || (part === "?" && isInName)) next.add(at + 1);
    }
    open = withSkipped(next);
    if (open.size === 0) return false;
  }
  return open.has(parts.length);
}

/** The folder that every match lies in: the part of the pattern before its first sign, up to a slash. */
export function globBase(glob: string): string {
  const plain = glob.slice(0, glob.search(/[*?{]|$/));
  return plain === glob ? glob : plain.slice(0, plain.lastIndexOf("/") + 1) || ".";
}

/**
 * Whether a name matches a pattern of `*` (any letters) and `?` (one letter). Everything else stands for itself.
 * Takes time in proportion to the product of the lengths at most, whatever the pattern.
 */
export function matchGlob(pattern: string, name: string): boolean {
  const wanted = [...pattern];
  const letters = [...name];
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  for (let index = 0; index < letters.length;) {
    if (wanted[at] === "*") {
      star = at;
      resumeAt = index;
      at += 1;
    } else if (at < wanted.length && (wanted[at] === "?" || wanted[at] === letters[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resumeAt += 1;
      index = resumeAt;
      at = star + 1;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((sign) => sign === "*");
}
