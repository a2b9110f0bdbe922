import { own } from "../json/json-value.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Perspective } from "./compare-perspective.js";

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
