import { sha256 } from "./hash.js";
import { type PackageStamp, withManifest } from "./manifest.js";
import { readPackage } from "./package-folder.js";
import type { GeneratedFile } from "./package.js";

/** The paths in a package that are not as they would be generated now, sorted; see {@link packageDifferences}. */
export async function comparePackage(
  folder: string,
  files: readonly GeneratedFile[],
  stamp: PackageStamp = {},
): Promise<readonly string[]> {
  return (await packageDifferences(folder, files, stamp)).map(({ path }) => path);
}

/** One file that is not as it would be generated now. */
export interface PackageDifference {
  readonly path: string;
  /**
   * `missing` and `extra` speak for themselves; `edited`: somebody changed what had been generated; `stale`: it is as it
   * was generated, from what has changed since.
   */
  readonly state: "missing" | "extra" | "edited" | "stale";
  /** The first lines that differ, `-` as on disk and `+` as generated; empty for missing and extra files. Not encoded. */
  readonly diff: readonly string[];
  /** What most likely edited it: the same text with other line endings, or in another layout. */
  readonly by?: "line-endings" | "formatter";
}

/** Package on disk against files in memory, by their bytes, sorted by path. Nothing is written. */
export async function packageDifferences(
  folder: string,
  files: readonly GeneratedFile[],
  stamp: PackageStamp = {},
): Promise<readonly PackageDifference[]> {
  const wanted = new Map(withManifest(files, stamp).map(({ path, bytes }) => [path, bytes]));
  const { files: present, manifest } = await readPackage(folder);
  const paths = [...new Set([...wanted.keys(), ...present.keys()])].toSorted();
  return paths.flatMap((path): readonly PackageDifference[] => {
    const made = wanted.get(path);
    const bytes = present.get(path);
    if (bytes === undefined) return [{ path, state: "missing", diff: [] }];
    if (made === undefined) return [{ path, state: "extra", diff: [] }];
    if (bytes.equals(made)) return [];
    const recorded = manifest?.files.get(path);
    const edited = recorded !== undefined && recorded !== sha256(bytes);
    const [text, wantedText] = [bytes.toString("utf8"), made.toString("utf8")];
    const by = edited ? editor(text, wantedText) : null;
    const state = edited ? "edited" : "stale";
    return [{ path, state, diff: shortDiff(text, wantedText), ...(by !== null && { by }) }];
  });
}

function editor(text: string, wanted: string): Exclude<PackageDifference["by"], undefined> | null {
  if (text.replaceAll("\r\n", "\n") === wanted) return "line-endings";
  return bare(text) === bare(wanted) ? "formatter" : null;
}

/** Text without what formatters change: white space, kinds of quotes, semicolons, commas at ends, brackets around one. */
function bare(text: string): string {
  return text
    .replaceAll(/[\s;()\\]/g, "")
    .replaceAll(/['`]/g, '"')
    .replaceAll(/,(?=[\]}>])|(?<=[:=|])\|/g, "")
    .replaceAll(/"([\w$]+)":/g, "$1:");
}

/** Lines shown of each side: enough to see what it is about. */
const shownLines = 5;
const shownLength = 160;

/** Where two texts begin to differ and what each has there, up to where they agree again at the end. */
export function shortDiff(before: string, after: string): readonly string[] {
  const old = before.split("\n");
  const young = after.split("\n");
  const start = agreement(old, young);
  const limit = Math.min(old.length, young.length) - start;
  const end = Math.min(limit, agreement(old.toReversed(), young.toReversed()));
  return [
    `@@ line ${start + 1}`,
    ...side("-", old.slice(start, old.length - end)),
    ...side("+", young.slice(start, young.length - end)),
  ];
}

function agreement(left: readonly string[], right: readonly string[]): number {
  const shorter = Math.min(left.length, right.length);
  let count = 0;
  while (count < shorter && left[count] === right[count]) count += 1;
  return count;
}

function side(mark: "-" | "+", lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, shownLines).map((line) => `${mark}${line.slice(0, shownLength)}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `${mark}\u2026 ${more} more`] : shown;
}
