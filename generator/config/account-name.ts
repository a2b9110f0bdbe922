import { problem, type Place, type Problem } from "../problem/problem.js";

const form = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Folders that the tool itself brings, beside those of the accounts. */
const bundled = new Set(["freeagent", "freecrm"]);

/** What keeps the names of the accounts from being folders side by side, on every system. */
export function accountNameProblems(
  names: readonly string[],
  at: (path: readonly string[]) => Place,
): readonly Problem[] {
  const taken = new Map<string, string>();
  return names.flatMap((name) => {
    const other = taken.get(name.toLowerCase());
    taken.set(name.toLowerCase(), name);
    const complaint = other === undefined ? complaintOf(name) : `differs from "${other}" in nothing but large letters`;
    return complaint === null
      ? []
      : [problem("config.account-name", `The account name "${name}" ${complaint}.`, at(["accounts", name]))];
  });
}

function complaintOf(name: string): string | null {
  if (!form.test(name) || name.endsWith(".")) return "cannot be the name of a folder on every system";
  if (device.test(name)) return "is kept by Windows for a device";
  return bundled.has(name.toLowerCase()) ? "is kept for what the tool brings with it" : null;
}
