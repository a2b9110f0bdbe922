import { join } from "node:path";
import { accountOf } from "./account-of.js";
import type { Config } from "./config/config.js";
import { findDocuments } from "./config/find-documents.js";
import { hashInput } from "./hash-sources.js";
import { hashText } from "./output/hash-text.js";
import { isCurrent } from "./output/is-current.js";
import { pendingFile } from "./snapshot/pending-files.js";
import { lockFile, snapshotFiles } from "./snapshot/snapshot-files.js";

/**
 * Whether an account's package is what its sources give, by hashes of bytes alone: a snapshot of tens of megabytes is
 * neither decoded nor kept. False also where it takes a closer look to tell.
 *
 * @throws ProblemError where the package's folder, or the project's documents, cannot be read
 */
export async function isUpToDate(config: Config, accountName: string): Promise<boolean> {
  const account = accountOf(config, accountName);
  const folder = join(config.schemas, account.name);
  // What a pull has left to be put in place counts as if it were there.
  if (hashText(join(folder, pendingFile)) !== "missing") return false;
  const hashes = new Map<string, string>();
  for (const name of [...snapshotFiles, lockFile]) {
    const hashed = hashText(join(folder, name));
    if (hashed === "unclear") return false;
    if (hashed !== "missing") hashes.set(name, hashed.hash);
  }
  const lock = hashes.get(lockFile) ?? null;
  hashes.delete(lockFile);
  const documents = await findDocuments(config, account);
  const input = hashInput(config, account.name, { snapshot: Object.fromEntries(hashes), lock, documents });
  return isCurrent(join(config.output, account.name), input);
}
