import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Absolute path of a file or folder that ships under `schemas/`: `bundledSchema("freeagent/schema.graphql")`.
 * The folder is two levels up from this file's source, and three from its compiled copy in `dist`.
 */
export function bundledSchema(path: string): string {
  const candidates = ["../../schemas/", "../../../schemas/"].map((folder) => new URL(folder, import.meta.url));
  const folder = candidates.find((candidate) => existsSync(new URL("freeagent/", candidate))) ?? candidates[0];
  return fileURLToPath(new URL(path, folder));
}
