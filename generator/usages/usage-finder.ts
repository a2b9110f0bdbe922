import type { UsageSearch } from "./find-mentions.js";
import { findUsagesOf } from "./find-usages-of.js";
import { usagesOfChange, type PlacedChange } from "./usages-of-change.js";
import type { UsagePlace } from "./usages.js";

/**
 * Goes through the consumers' code once; what comes back tells of any change which lines it hits, in whichever program.
 * Files are absolute.
 *
 * @throws ProblemError where a program cannot be read, or imports the package from elsewhere
 */
export async function usageFinder(
  tsconfigs: readonly string[],
  search: Omit<UsageSearch, "tsconfig">,
): Promise<(change: PlacedChange) => readonly UsagePlace[]> {
  const usages = await findUsagesOf(tsconfigs, search);
  return (change) => usagesOfChange(change, usages, search.model);
}
