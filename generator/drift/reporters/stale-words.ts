import type { AccountDrift, StaleFile } from "../drift-report.js";

/** What is wrong with a file, behind its path. */
export const staleWords: Readonly<Record<StaleFile["state"], string>> = {
  missing: " (missing)",
  extra: " (not generated)",
  edited: " (edited by hand)",
  stale: "",
};

export function staleWordsOf({ differences = [] }: AccountDrift, file: string): string {
  return staleWords[differences.find(({ path }) => path === file)?.state ?? "stale"];
}
