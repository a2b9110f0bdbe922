import { compareText } from "../model/compare-text.js";
import type { UsagePlace } from "./usages.js";

function comparePlaces(left: UsagePlace, right: UsagePlace): number {
  return compareText(left.file, right.file) || left.line - right.line || left.column - right.column;
}

/** Sorted, each once. */
export function distinctPlaces(places: readonly UsagePlace[]): readonly UsagePlace[] {
  const unique = new Map(places.map((place) => [`${place.file}:${place.line}:${place.column}`, place]));
  return [...unique.values()].toSorted(comparePlaces);
}
