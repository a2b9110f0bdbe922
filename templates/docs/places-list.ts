import { make } from "./make.js";

/** Where code uses something, a line each, as editors open it. */
export function placesList(places: readonly string[]): HTMLElement {
  return make("ul", "places", ...places.map((place) => make("li", "", make("code", "", place))));
}

export function usedIn(places: readonly string[]): string {
  return `used in ${places.length} ${places.length === 1 ? "place" : "places"}`;
}
