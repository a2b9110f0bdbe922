import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareText } from "../model/model.js";

/**
 * Everything that was learned of one account, as files: what `pull` makes and `interpret` reads.
 * Holds metadata only: no secrets, no record values, no users' e-mail addresses.
 */
export interface Snapshot {
  readonly account: string;
  /** Relative path (`metadata.json`, `openapi.yaml`, `schema.graphql`) -> text. */
  readonly files: ReadonlyMap<string, string>;
}

/** The version of the layout of `metadata.json`; a snapshot of another major version is refused. */
export const snapshotFormatVersion = 1;

/**
 * Absolute path of a file or folder that ships under `schemas/`: `bundledSchema("freeagent/schema.graphql")`.
 * The folder is two levels up from this file's source, and three from its compiled copy in `dist`.
 */
export function bundledSchema(path: string): string {
  const candidates = ["../../schemas/", "../../../schemas/"].map((folder) => new URL(folder, import.meta.url));
  const folder = candidates.find((candidate) => existsSync(new URL("freeagent/", candidate))) ?? candidates[0];
  return fileURLToPath(new URL(path, folder));
}

/** One text for one value: keys sorted, two spaces, LF, a final newline. Arrays keep their order. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => compareText(left, right))
      .map(([key, member]) => [key, sorted(member)]),
  );
}

/** How large an account's snapshot is on disk; 0 where there is none. */
export async function snapshotBytes(schemas: string, account: string): Promise<number> {
  const sizes = snapshotFiles.map(async (name) => {
    const found = await stat(join(schemas, account, name)).catch(() => null);
    return found?.size ?? 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The files a snapshot may have, besides which its folder holds the names' lock. The first one it must have. */
export const snapshotFiles = ["metadata.json", "openapi.yaml", "schema.graphql"] as const;

/** What every entity, field and choice was once called: written by `generate`, kept by `pull`. */
export const lockFile = "names.lock.json";
