import { join, relative, sep } from "node:path";
import { accountOf } from "./account-of.js";
import type { Config } from "./config/config.js";
import { sha256 } from "./output/sha256.js";
import { canonicalJson } from "./snapshot/canonical-json.js";
import type { Snapshot } from "./snapshot/snapshot.js";
import type { AccountSources } from "./understand.js";

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
export function hashInput(config: Config, accountName: string, { snapshot, lock, documents }: HashedSources): string {
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
      documents: documents.map(({ file, text }) => [file, sha256(text)]),
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
