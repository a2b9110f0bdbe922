import { printableText } from "#runtime/printable-text.js";
import { own } from "../json/json-value.js";
import type { AccountModel } from "../model/model.js";
import type { ProblemCode } from "../problem/codes.js";
import { type Place, problem, type Problem } from "../problem/problem.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/**
 * An error where more than half of the entities vanished at once: then the account was most likely not seen as a
 * whole, and nothing that the comparison says may be trusted. Null otherwise.
 */
export function findMassRemoval(before: AccountModel, after: AccountModel): Problem | null {
  const left = new Set(after.entities.map(({ id }) => id));
  const gone = before.entities.filter(({ id }) => !left.has(id)).length;
  if (gone * 2 <= before.entities.length) return null;
  const message = `${gone} of ${before.entities.length} entities are gone at once: that looks like missing rights, not like drift.`;
  return problem("drift.suspicious", message, { kind: "account", account: after.account });
}

/** What tells that an answer held less than it says that there is. */
const incomplete: ReadonlySet<ProblemCode> = new Set(["freecrm.templates-incomplete", "freecrm.model-missing"]);

/**
 * An error where the newer side lacks a part of something by its own count: what is not there was most likely not
 * seen. Null otherwise, and where the older side lacked it, too.
 */
export function findMissingPart(before: readonly Problem[], after: readonly Problem[]): Problem | null {
  const known = new Set(before.map(({ message }) => message));
  const found = after.find(({ code, message }) => incomplete.has(code) && !known.has(message));
  return found === undefined ? null : { ...found, severity: "error" };
}

/** As what the account was seen, from the snapshot's metadata; undefined where that was not recorded. */
export function perspectiveOf({ files }: Snapshot): Perspective | undefined {
  const seenAs = own(parse(files.get("metadata.json") ?? ""), "seenAs");
  if (typeof seenAs !== "object" || seenAs === null) return undefined;
  const facts = Object.entries(seenAs).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" || typeof value === "boolean" ? [[key, value] as const] : [],
  );
  return Object.fromEntries(facts);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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
