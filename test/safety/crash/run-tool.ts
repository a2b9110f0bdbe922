import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const bin = join(root, "dist/generator/cli/bin.js");
const preload = fileURLToPath(new URL("./kill-at.mjs", import.meta.url));

export interface Kill {
  /** Which call on the project's files: 1 for the first. */
  readonly at?: number;
  /** After that call instead of before it. */
  readonly after?: boolean;
  /** After so many milliseconds. */
  readonly afterMs?: number;
  /** Where calls are to be noted. */
  readonly count?: string;
}

export interface Ended {
  readonly code: number | null;
  readonly killed: boolean;
  readonly output: string;
}

/** Runs the built tool in a folder, and ends it where asked to. */
export function runTool(
  words: readonly string[],
  cwd: string,
  kill: Kill = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = {
    ...process.env,
    ...environment,
    KILL_FOLDER: cwd,
    KILL_AT: String(kill.at ?? 0),
    KILL_AFTER: kill.after === true ? "yes" : "",
    KILL_COUNT: kill.count ?? "",
  };
  const child = spawn(process.execPath, ["--import", preload, bin, ...words], { cwd, env });
  let output = "";
  child.stdout.on("data", (bytes) => (output += String(bytes)));
  child.stderr.on("data", (bytes) => (output += String(bytes)));
  const timer = kill.afterMs === undefined ? null : setTimeout(() => child.kill("SIGKILL"), kill.afterMs);
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, killed: signal === "SIGKILL", output });
    });
  });
}

/** One text for a whole tree; "missing" where there is none. */
export function treeHash(folder: string): string {
  if (!existsSync(folder)) return "missing";
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).toSorted()) {
    hash
      .update(`${path.slice(folder.length)}\0`)
      .update(readFileSync(path))
      .update("\0");
  }
  return hash.digest("hex");
}
