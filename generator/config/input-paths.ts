import { dirname, join, resolve, sep } from "node:path";
import { snapshotFiles } from "../snapshot/snapshot-files.js";
import type { AccountConfig, Config } from "./config.js";
import { globBase } from "./glob-pattern.js";

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
  accounts: readonly Pick<AccountConfig, "name" | "documents">[],
  documents: readonly string[],
): InputPaths {
  const found = documents.map((path) => resolve(directory, path));
  const bases = accounts.flatMap((account) =>
    account.documents.filter((glob) => !glob.startsWith("!")).map((glob) => resolve(directory, globBase(glob))),
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
