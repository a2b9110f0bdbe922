import type { CommandContext } from "./command.js";

/**
 * Whether a package's own hashes are not to be believed. They save a person at a desk some seconds; in CI the branch is
 * anybody's, and whoever edits a file of a package can edit its hash, too.
 */
export function isStrict({ arguments: { flags }, shell: { environment } }: CommandContext): boolean {
  return flags.has("strict") || !["", "0", "false"].includes((environment["CI"] ?? "").toLowerCase());
}
