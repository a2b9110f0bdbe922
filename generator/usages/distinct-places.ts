import { compareText } from "../model/model.js";
import type { DirectedPlace, UsagePlace } from "./usages.js";
import { joinWays } from "./ways.js";

function comparePlaces(left: UsagePlace, right: UsagePlace): number {
  return compareText(left.file, right.file) || left.line - right.line || left.column - right.column;
}

/** Sorted, each once, with the ways of all. */
export function distinctPlaces(places: readonly DirectedPlace[]): readonly DirectedPlace[] {
  const unique = new Map<string, DirectedPlace>();
  for (const place of places) {
    const key = `${place.file}:${place.line}:${place.column}`;
    const before = unique.get(key);
    unique.set(key, before === undefined ? place : joinedKey(before, place));
  }
  return [...unique.values()].toSorted(comparePlaces);
}

function joinedKey({ file, line, column, ways }: DirectedPlace, other: DirectedPlace): DirectedPlace {
  const all = joinWays(ways, other.ways);
  return { file, line, column, ...(all !== undefined && { ways: all }) };
}
