import { relative, sep } from "node:path";
import type { FoundMentions } from "./find-mentions.js";
import type { Mention } from "./mention.js";
import type { UsagePlace } from "./usages.js";

/** Where a mention stands, for people. */
export function placeOf({ file, start }: Pick<Mention, "file" | "start">, found: FoundMentions): UsagePlace {
  const position = found.sources.get(file)?.getLineAndCharacterOfPosition(start);
  return {
    file: relativeFile(file, found),
    line: (position?.line ?? 0) + 1,
    column: (position?.character ?? 0) + 1,
  };
}

/** Relative to the tsconfig's folder, with forward slashes. */
export function relativeFile(file: string, { folder }: Pick<FoundMentions, "folder">): string {
  return relative(folder, file).split(sep).join("/");
}
