import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { problem, ProblemError } from "../problem/problem.js";
import { providers } from "../providers/index.js";
import type { Config } from "./config.js";
import { findConfig } from "./find-config.js";
import { parseConfig } from "./parse-config.js";
import { readEnvironment } from "./read-environment.js";
import type { Environment } from "./resolve-text.js";

export interface ConfigSource {
  /** Where to look from, upward. */
  readonly cwd: string;
  /** The file itself, relative to `cwd`, instead of looking. */
  readonly file?: string | undefined;
  /** The process's variables; those of `.env` are added. */
  readonly environment: Environment;
}

/**
 * Finds, reads and validates `codegen.yml`.
 *
 * @throws ProblemError with every complaint, each with its file, line and column
 */
export async function loadConfig({ cwd, file: given, environment }: ConfigSource): Promise<Config> {
  const file = given === undefined ? findConfig(cwd) : resolve(cwd, given);
  if (file === null) {
    throw new ProblemError([problem("config.not-found", `There is no codegen.yml in ${cwd} or above it.`)]);
  }
  const text = await readText(file);
  return parseConfig({
    file,
    text,
    environment: await readEnvironment(dirname(file), environment),
    providers: Object.keys(providers),
    // Few configurations have a policy, and only those need the table of changes.
    ...(/\bpolicy\b/.test(text) && { changes: (await import("../drift/change-names.js")).changeNames }),
  });
}

async function readText(file: string): Promise<string> {
  try {
    const text = await readFile(file, "utf8");
    return text.replace(/^\uFEFF/, "");
  } catch (error) {
    const place = { kind: "file", file } as const;
    throw new ProblemError([problem("config.unreadable", `${file} cannot be read.`, place)], { cause: error });
  }
}
