import { relative } from "node:path";

/** The path as a person in that folder would write it, with forward slashes. */
export function relativePath(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll("\\", "/") || ".";
}
