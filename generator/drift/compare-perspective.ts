import { problem, type Place, type Problem } from "../problem/problem.js";
import { printableText } from "#runtime/printable-text.js";

/** Through whose eyes an account was seen, as the snapshot records it: `{ client, hidden }`, `{ user }`. */
export type Perspective = Readonly<Record<string, string | boolean>>;

/**
 * A warning that goes with the report where the two sides were seen by different credentials, or only one of them with
 * hidden fields: the differences may be of these and not of the account. Null where both saw alike.
 */
export function comparePerspective(
  before: Perspective | undefined,
  after: Perspective | undefined,
  place: Place | null,
): Problem | null {
  const [old, now] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after ?? {}))];
  const differing = [...new Set([...old.keys(), ...now.keys()])]
    .toSorted()
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => `${printableText(key)}: ${shown(old.get(key))}, now ${shown(now.get(key))}`);
  if (before !== undefined && after !== undefined && differing.length === 0) return null;
  const what = differing.length === 0 ? "it is not known by which credentials" : differing.join("; ");
  const message = `The account was seen otherwise before (${what}). These differences may be of the credentials, not of the account.`;
  return problem("drift.other-perspective", message, place, { severity: "warning" });
}

function shown(value: string | boolean | undefined): string {
  return value === undefined ? "not recorded" : printableText(String(value));
}
