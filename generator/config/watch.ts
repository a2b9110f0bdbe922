import { type FSWatcher, watch } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { lockFile, snapshotFiles } from "../snapshot/snapshot.js";
import type { AccountConfig, Config } from "./config.js";
import { globBase } from "./documents.js";

/** What packages are made from, as absolute paths; some may not exist. */
export interface InputPaths {
  readonly files: readonly string[];
  /** In which a new file may match a pattern of `documents`. */
  readonly folders: readonly string[];
}

/**
 * What to watch of the configuration and of accounts, for those who have a watcher of their own. `documents` are the
 * files that the accounts' patterns match now.
 */
export function inputPaths(
  { file, directory, schemas, output }: Config,
  accounts: readonly Pick<AccountConfig, "name" | "documents" | "schema">[],
  documents: readonly string[],
): InputPaths {
  const found = documents.map((path) => resolve(directory, path));
  const bases = accounts.flatMap((account) =>
    [...account.documents, ...account.schema]
      .filter((glob) => !glob.startsWith("!"))
      .map((glob) => resolve(directory, globBase(glob))),
  );
  // A folder around the packages would report what is written into them.
  const holdsOutput = (folder: string) => `${output}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const folders = [...bases.filter((base) => !found.includes(base)), ...found.map((path) => dirname(path))];
  return {
    files: [
      file,
      join(directory, ".env"),
      ...accounts.flatMap(({ name }) => snapshotFiles.map((part) => join(schemas, name, part))),
      ...found,
    ],
    folders: [...new Set(folders)].filter((folder) => !holdsOutput(folder)),
  };
}

/** Editors save in several steps: changes within this many milliseconds are one. */
const settleMs = 100;

/**
 * Tells whenever the configuration, a snapshot or a document of the accounts may have changed, from now on until the
 * signal. What changes while nobody listens is told once, at the next turn.
 */
export function watchInputs(
  { file, directory, schemas }: Pick<Config, "file" | "directory" | "schemas">,
  accounts: readonly Pick<AccountConfig, "name" | "documents" | "schema">[],
  signal: AbortSignal,
): AsyncIterable<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  let wake = () => {};
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDue = true;
      wake();
    }, settleMs);
  };
  const own = new Set([basename(file), ".env"]);
  const watchers = [
    watchOrNull(directory, false, (name) => own.has(name) && changed()),
    ...accounts.map(({ name }) => watchOrNull(join(schemas, name), false, (inner) => isInput(inner) && changed())),
    ...accounts.flatMap(({ documents, schema }) =>
      [...documents, ...schema].map((glob) =>
        watchOrNull(resolve(directory, globBase(glob.replace(/^!/, ""))), true, changed),
      ),
    ),
  ];
  const end = () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher?.close();
    wake();
  };
  signal.addEventListener("abort", end, { once: true });

  async function* turns(): AsyncGenerator<void, void> {
    try {
      while (!signal.aborted) {
        if (isDue) {
          isDue = false;
          yield;
        } else {
          await new Promise<void>((resolveWait) => (wake = resolveWait));
        }
      }
    } finally {
      signal.removeEventListener("abort", end);
      end();
    }
  }
  return turns();
}

/** The lock and files on their way into place are written by the tool itself. */
function isInput(name: string): boolean {
  return name !== lockFile && !name.endsWith(".part");
}

/** A folder that is not there cannot be watched: the next run complains of it better. */
function watchOrNull(path: string, recursive: boolean, onChange: (name: string) => void): FSWatcher | null {
  try {
    return watch(path, { recursive }, (_, name) => onChange(name ?? "")).on("error", () => {});
  } catch {
    return null;
  }
}
