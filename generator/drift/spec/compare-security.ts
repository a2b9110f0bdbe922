import type { ModelChange } from "../change.js";
import type { OperationPlace } from "./compare-operations.js";
import type { NormalOperation } from "./normal-spec.js";

type Way = NormalOperation["security"][number];

/** What credentials an operation asks for: tightened where those of before no longer do. */
export function compareSecurity(
  { security: was }: NormalOperation,
  { security: is }: NormalOperation,
  { tell }: OperationPlace,
): readonly ModelChange[] {
  const [before, after] = [shown(was), shown(is)];
  if (before === after) return [];
  const good = waysOf(was).every((way) => waysOf(is).some((other) => suffices(way, other)));
  const kind = good ? "spec.security-widened" : "spec.security-tightened";
  return [tell(kind, ["security"], is, { before, after })];
}

/** Where nothing is asked for, no credentials will do. */
function waysOf(ways: readonly Way[]): readonly Way[] {
  return ways.length === 0 ? [{}] : ways;
}

function suffices(had: Way, wanted: Way): boolean {
  return Object.entries(wanted).every(([scheme, scopes]) => {
    const known = Object.hasOwn(had, scheme) ? (had[scheme] ?? []) : null;
    return known !== null && scopes.every((scope) => known.includes(scope));
  });
}

function shown(ways: readonly Way[]): string {
  const words = ways.map((way) =>
    Object.entries(way)
      .map(([scheme, scopes]) => (scopes.length === 0 ? scheme : `${scheme} (${scopes.join(", ")})`))
      .join(" and "),
  );
  return words.map((word) => word || "nothing").join(" or ") || "nothing";
}
