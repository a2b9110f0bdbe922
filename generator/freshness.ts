import { join, relative, sep } from "node:path";
import type { Config } from "./config/config.js";
import { findDocuments } from "./config/documents.js";
import { isCurrent } from "./output/current.js";
import { hashText, sha256 } from "./output/hash.js";
import { pendingFile } from "./snapshot/read-snapshot.js";
import { canonicalJson, lockFile, type Snapshot, snapshotFiles } from "./snapshot/snapshot.js";
import { accountOf, type AccountSources } from "./understand.js";

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

/**
 * A hash of all that `generate` makes an account's package from: where it is the same, so is the package. What only
 * `pull` uses and what only drift uses are not part of it.
 *
 * @throws ProblemError where the configuration has no such account
 */
export function hashSources(
  config: Config,
  accountName: string,
  { snapshot, lock, documents }: AccountSources,
): string {
  return hashInput(config, accountName, {
    snapshot: hashesOf(snapshot),
    lock: lock === null ? null : sha256(lock),
    documents,
  });
}

/** Sources, of which the large ones are hashed already. */
export interface HashedSources {
  /** By path. */
  readonly snapshot: Readonly<Record<string, string>>;
  readonly lock: string | null;
  readonly documents: AccountSources["documents"];
}

/** See {@link hashSources}. */
function hashInput(config: Config, accountName: string, { snapshot, lock, documents }: HashedSources): string {
  const {
    name,
    provider,
    package: wanted,
    entities,
    lines,
    scalars,
    overrides,
    update,
  } = accountOf(config, accountName);
  // Modules of the user's own types are named from where the configuration stands.
  const folder = relative(config.directory, join(config.output, name)).split(sep).join("/");
  return sha256(
    canonicalJson({
      settings: { name, folder, provider, package: wanted, entities, lines, scalars, overrides, update },
      snapshot,
      lock,
      documents: documents.map(({ file, text, extendsSchema }) => [
        file,
        sha256(text),
        ...(extendsSchema ? ["schema"] : []),
      ]),
    }),
  );
}

const hashes = new WeakMap<Snapshot, Readonly<Record<string, string>>>();

/** By path. A snapshot is hashed once: it has tens of megabytes, and is asked about before and after it is named. */
function hashesOf(snapshot: Snapshot): Readonly<Record<string, string>> {
  const made =
    hashes.get(snapshot) ?? Object.fromEntries([...snapshot.files].map(([path, text]) => [path, sha256(text)]));
  hashes.set(snapshot, made);
  return made;
}
