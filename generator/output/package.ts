import { pathSegment, terminalText } from "../model/encoders.js";
import { problem, ProblemError } from "../problem/problem.js";

/** One file of a generated package, in memory. `path` is relative to the package's folder, with forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
  /** What `verify` must find when it parses the text again; null for files that are not code, copied, or taken over. */
  readonly plan: StatementPlan | null;
  /** A hash of all that it was made from: where that is the same again, the text is taken over. */
  readonly madeFrom?: string;
}

/** The top-level statements a code file must consist of, and nothing besides. */
export type StatementPlan =
  /** Exactly these, in this order. */
  | { readonly kind: "exact"; readonly statements: readonly PlannedStatement[] }
  /** Text of another generator: any number of statements, of these kinds only. */
  | { readonly kind: "kinds"; readonly kinds: readonly string[] };

export interface PlannedStatement {
  /** `import`, `export`, `const`, `function`, `interface`, `type`. */
  readonly kind: string;
  /** The declared name; the module for imports and re-exports. */
  readonly name: string;
}

/** One file of a package as it is on disk, or will be. */
export interface RenderedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

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
