import { readFile } from "node:fs/promises";
import type { Baseline } from "../drift/baseline/baseline.js";
import { parseBaseline } from "../drift/baseline/parse-baseline.js";
import { problem, ProblemError } from "../problem/problem.js";

/**
 * The changes that are known already, of an absolute path; with `orNone`, none of them where there is no such file.
 *
 * @throws ProblemError where the file cannot be read, or is no baseline
 */
export async function readBaseline(file: string, { orNone = false } = {}): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && orNone) return { file, accounts: new Map() };
    const message = isMissing ? `There is no baseline ${file}.` : `The baseline ${file} cannot be read.`;
    throw new ProblemError([problem("drift.no-baseline", message, { kind: "file", file })], { cause: error });
  }
  return parseBaseline(text, file);
}
