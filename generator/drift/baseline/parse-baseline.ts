import { elements, members, own, ownText } from "../../json/json-value.js";
import { problem, ProblemError } from "../../problem/problem.js";
import { baselineVersion, type Baseline } from "./baseline.js";

/**
 * Text -> Baseline. A report of `check --json` is taken for one, too: what it tells is what was known then.
 *
 * @throws ProblemError `drift.baseline-invalid`
 */
export function parseBaseline(text: string, file: string): Baseline {
  const value = parse(text);
  const accounts = own(value, "accounts");
  const isReport = Array.isArray(accounts);
  const known = isReport ? reported(elements(accounts)) : listed(accounts);
  if (known === null || own(value, "formatVersion") !== baselineVersion) {
    const message = `${file} is neither a baseline nor a report of \`check --json\` that this version reads.`;
    throw new ProblemError([problem("drift.baseline-invalid", message, { kind: "file", file })]);
  }
  return { file, accounts: known };
}

function listed(accounts: unknown): Baseline["accounts"] | null {
  if (typeof accounts !== "object" || accounts === null) return null;
  return new Map(members(accounts).map(([name, entries]) => [name, new Map(members(entries).map(entry))]));
}

function entry([fingerprint, words]: readonly [string, unknown]): readonly [string, string] {
  return [fingerprint, typeof words === "string" ? words : fingerprint];
}

function reported(accounts: readonly unknown[]): Baseline["accounts"] {
  return new Map(
    accounts.map((account) => [ownText(account, "account") ?? "", new Map(fingerprints(own(account, "changes")))]),
  );
}

function fingerprints(changes: unknown): readonly (readonly [string, string])[] {
  return elements(changes).flatMap((change) => {
    const fingerprint = ownText(change, "fingerprint");
    const words = ownText(change, "kind") ?? "";
    return [...(fingerprint === null ? [] : [[fingerprint, words] as const]), ...fingerprints(own(change, "follows"))];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
