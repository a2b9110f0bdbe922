import { realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { findUsages } from "./find-usages.js";
import type { UsageSearch } from "./find-mentions.js";
import { usagesOfChange, type PlacedChange } from "./usages-of-change.js";
import type { UsagePlace } from "./usages.js";

/**
 * Goes through the consumer's code once; what comes back tells of any change which lines it hits. Files are absolute.
 *
 * @throws ProblemError where the program cannot be read, or imports the package from elsewhere
 */
export async function usageFinder(search: UsageSearch): Promise<(change: PlacedChange) => readonly UsagePlace[]> {
  const usages = await findUsages(search);
  const folder = realpathSync(dirname(resolve(search.tsconfig)));
  return (change) =>
    usagesOfChange(change, usages, search.model).map((place) => ({ ...place, file: join(folder, place.file) }));
}
