import type { ModelChange } from "../model-change.js";
import type { CauseSearch } from "./cause-search.js";

const losses = ["spec.path-removed", "spec.method-removed"] as const;
const gains = ["spec.path-added", "spec.method-added"] as const;
const swaps = [
  "spec.response-changed",
  "spec.response-media-added",
  "spec.response-media-removed",
  "spec.request-changed",
  "spec.request-added",
  "spec.request-removed",
] as const;
const itemMethods: ReadonlySet<unknown> = new Set(["get", "update", "delete", "complete"]);

/**
 * The change of the entity's own paths that brings a change of the entity with it: methods go by what the paths offer,
 * and fields by what is answered and taken there.
 */
export function causeInPaths(change: ModelChange, { changes, pair }: CauseSearch): ModelChange | null {
  const states = [pair.before, pair.after].map((side) => side.entities.get(change.entity?.id ?? "")?.paths ?? null);
  const [collections, items] = [states.map((paths) => paths?.collection), states.map((paths) => paths?.item)];
  const method = change.code.startsWith("entity.method-") ? (change.before ?? change.after) : null;
  const order = method === null || itemMethods.has(method) ? [items, collections] : [collections, items];
  const codes: ReadonlySet<string> = new Set(codesFor(change));
  for (const paths of order) {
    const found = changes.find(({ code, at = "" }) => codes.has(code) && paths.includes(pathIn(at)));
    if (found !== undefined) return found;
  }
  return null;
}

function codesFor({ code }: ModelChange): readonly string[] {
  if (code === "entity.method-added") return gains;
  return code === "entity.method-removed" ? losses : [...losses, ...gains, ...swaps];
}

/** `/contacts/` of `GET /contacts/ answer 200`. */
function pathIn(at: string): string | undefined {
  return at.split(" ").find((word) => word.startsWith("/"));
}
