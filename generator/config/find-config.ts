import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Names of the configuration, the first of them preferred. */
const names = ["codegen.yml", "codegen.yaml"];

/** Absolute path of the configuration in the folder or in the nearest one above it; null where there is none. */
export function findConfig(cwd: string): string | null {
  const directory = resolve(cwd);
  const found = findConfigIn(directory);
  if (found !== null) return found;
  const parent = dirname(directory);
  return parent === directory ? null : findConfig(parent);
}

/** Absolute path of the configuration in that very folder; null where there is none. */
export function findConfigIn(directory: string): string | null {
  const files = names.map((name) => resolve(directory, name));
  return files.find((file) => existsSync(file)) ?? null;
}
