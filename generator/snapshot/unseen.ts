import { elements, firstText, own } from "../json/json-value.js";
import { compareText } from "../model/model.js";
import { type Place, problem, type Problem } from "../problem/problem.js";
import type { Snapshot } from "./snapshot.js";

/**
 * A part of an account that the CRM refused, or answered so that it made no sense. It stands in the snapshot, under
 * `unseen`, so that nobody takes the snapshot for whole.
 */
export interface UnseenPart {
  /** In words: "the fields of quote_item". */
  readonly part: string;
  readonly reason: string;
  /** System names of what it is of. */
  readonly entity?: string;
  readonly field?: string;
  /**
   * Set where something is kept that was known of it: `YYYY-MM-DD`, the day of the first pull that did not see it. The
   * same answers give the same bytes on any later day.
   */
  readonly lastSeenBefore?: string;
}

/** What one pull found of a part, before it is known since when. */
export interface UnseenNow extends Omit<UnseenPart, "lastSeenBefore"> {
  /** Whether anything of an earlier snapshot stands for it. */
  readonly kept: boolean;
}

/** As long as a reason gets. It is the server's, and may be a page. */
const longestReason = 300;

/** Sorted, each part once, the day kept from the snapshot before. */
export function datedParts(
  now: readonly UnseenNow[],
  before: { readonly snapshot: Snapshot; readonly today: string } | undefined,
): readonly UnseenPart[] {
  const earlier = before === undefined ? [] : unseenParts(before.snapshot);
  const days = new Map(earlier.map((part) => [keyOf(part), part.lastSeenBefore]));
  const parts = new Map<string, UnseenPart>();
  for (const { kept, ...part } of now) {
    const key = keyOf(part);
    if (parts.get(key)?.lastSeenBefore !== undefined) continue;
    const reason = withoutAddresses(part.reason).slice(0, longestReason);
    parts.set(key, { ...part, reason, ...(kept && before && { lastSeenBefore: days.get(key) ?? before.today }) });
  }
  return [...parts.values()].toSorted((left, right) => compareText(keyOf(left), keyOf(right)));
}

function keyOf({ entity = "", field = "", part }: Omit<UnseenPart, "reason">): string {
  return JSON.stringify([entity, field, part]);
}

function withoutAddresses(text: string): string {
  return text.replace(/[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]+/g, "(e-mail address)");
}

/** What a snapshot says that it has not seen; nothing where it cannot be read. */
export function unseenParts({ files }: Snapshot): readonly UnseenPart[] {
  const text = files.get("metadata.json") ?? "";
  // Most snapshots are whole, and have megabytes.
  if (!text.includes('\n  "unseen": ')) return [];
  return elements(own(parse(text), "unseen")).flatMap((value): readonly UnseenPart[] => {
    const [part, reason] = [firstText(value, ["part"]), firstText(value, ["reason"])];
    if (part === null) return [];
    const more = ["entity", "field", "lastSeenBefore"].flatMap((key) => {
      const found = firstText(value, [key]);
      return found === null ? [] : [[key, found] as const];
    });
    return [{ part, reason: reason ?? "", ...Object.fromEntries(more) }];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** How each of the parts is told. */
export function unseenProblems(account: string, parts: readonly UnseenPart[]): readonly Problem[] {
  return parts.map(({ part, reason, entity, field, lastSeenBefore }) => {
    const place: Place = {
      kind: "account",
      account,
      ...(entity !== undefined && { entity }),
      ...(field !== undefined && { field }),
    };
    const why = reason.replace(/[.\s]+$/, "");
    const kept = lastSeenBefore === undefined ? "" : ` What was known of that before ${lastSeenBefore} is kept.`;
    return problem("pull.not-seen", `Not seen: ${part} (${why}).${kept}`, place, { severity: "warning" });
  });
}
