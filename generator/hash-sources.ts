import { join, relative } from "node:path";
import { accountOf } from "./account-of.js";
import type { Config } from "./config/config.js";
import { sha256 } from "./output/sha256.js";
import { canonicalJson } from "./snapshot/canonical-json.js";
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
  const folder = relative(config.directory, join(config.output, name));
  const files = [...snapshot.files].map(([path, text]) => [path, sha256(text)]);
  return sha256(
    canonicalJson({
      settings: { name, folder, provider, package: wanted, entities, lines, scalars, overrides, update },
      snapshot: Object.fromEntries(files),
      lock,
      documents: documents.map(({ file, text }) => [file, sha256(text)]),
    }),
  );
}
