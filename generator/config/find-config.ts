import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Names of the configuration, the first of them preferred. */
const names = ["codegen.yml", "codegen.yaml"];

/** Absolute path of the configuration in the folder or in the nearest one above it; null where there is none. */
export function findConfig(cwd: string): string | null {
  const directory = resolve(cwd);
  const found = names.map((name) => join(directory, name)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  const parent = dirname(directory);
  return parent === directory ? null : findConfig(parent);
}
