import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { problem, ProblemError } from "../problem/problem.js";
import type { Environment } from "./resolve-text.js";

/**
 * The variables of `.env` beside the configuration, under those of the process: what the process sets wins.
 *
 * @throws ProblemError where there is a `.env` that cannot be read
 */
export async function readEnvironment(directory: string, own: Environment): Promise<Environment> {
  const file = join(directory, ".env");
  try {
    return { ...parseEnv(await readFile(file, "utf8")), ...own };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return own;
    throw new ProblemError([problem("config.environment", "The .env file cannot be read.", { kind: "file", file })]);
  }
}
