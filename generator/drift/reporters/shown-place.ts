import { relative, sep } from "node:path";
import type { Place } from "../../problem/problem.js";

type FilePlace = Extract<Place, { kind: "file" }>;

/** A place as reports name it: files relative to the folder, with forward slashes; without a folder as they are. */
export function toldPlace(place: Place, from: string | undefined): Place {
  return place.kind === "file" && from !== undefined ? { ...place, file: toldFile(place.file, from) } : place;
}

/** `codegen.yml:12:7`, `Contact.segment`; null where it says no more than the account's name, which stands above. */
export function placeWords(place: Place | null, from: string | undefined): string | null {
  if (place === null) return null;
  const told = toldPlace(place, from);
  if (told.kind === "file") {
    return [told.file, told.line, told.column].filter((part) => part !== undefined).join(":");
  }
  const { entity, field } = told;
  return entity === undefined ? null : [entity, ...(field === undefined ? [] : [field])].join(".");
}

/** Where a file would be opened; null for places that are in no file. */
export function filePlace(place: Place | null, from: string | undefined): FilePlace | null {
  const told = place === null ? null : toldPlace(place, from);
  return told?.kind === "file" ? told : null;
}

function toldFile(file: string, from: string): string {
  return relative(from, file).split(sep).join("/");
}
