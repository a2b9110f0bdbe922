import type { DriftSummary } from "./count-changes.js";

/** `2 breaking, 1 safe, 3 stale files`; `No change` only where all was looked at, without a doubt, and is as it was. */
export function summaryLine(summary: DriftSummary): string {
  const { breaking, dangerous, safe, accepted, stale, unchecked, problems } = summary;
  const parts = [
    [breaking, "breaking"],
    [dangerous, "dangerous"],
    [safe, "safe"],
    [accepted, "accepted"],
    [stale, stale === 1 ? "stale file" : "stale files"],
    [unchecked, unchecked === 1 ? "account could not be checked" : "accounts could not be checked"],
    [problems, problems === 1 ? "remark" : "remarks"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? "No change" : told.join(", ");
}
