import { pathSegment, terminalText } from "../model/encoders.js";
import { problem, ProblemError } from "../problem/problem.js";

/**
 * Holds every path inside its folder and apart from the others, on every file system.
 *
 * @throws ProblemError `output.unsafe-path`
 */
export function safePaths(files: readonly { readonly path: string }[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    for (const segment of path.split("/")) pathSegment(segment);
    const folded = path.normalize("NFC").toLowerCase();
    if (seen.has(folded)) {
      const message = `"${terminalText(path)}" would be written twice where file systems ignore case.`;
      throw new ProblemError([problem("output.unsafe-path", message)]);
    }
    seen.add(folded);
  }
}
