import { relative } from "node:path";
import type { Place } from "./problem.js";

/** Where a problem is, in words; a file below the folder by its path from there. Not yet safe for any output. */
export function printPlace(place: Place, folder: string): string {
  switch (place.kind) {
    case "file": {
      const near = relative(folder, place.file);
      const file = near === "" || near.startsWith("..") ? place.file : near;
      return [file, place.line, place.column].filter((part) => part !== undefined).join(":");
    }
    case "account": {
      const name = [place.entity, place.field].filter((part) => part !== undefined).join(".");
      return name === "" ? place.account : `${place.account}: ${name}`;
    }
    default:
      return place satisfies never;
  }
}
