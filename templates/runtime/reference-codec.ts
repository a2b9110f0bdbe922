import { RequestError } from "./errors.js";
import { quoted } from "./printable-text.js";
import type { Reference } from "./references.js";

/** A reference as it is read; no name where the CRM does not tell one. */
export function readReference(id: string, name: string | null): Reference {
  return { id, name };
}

/**
 * The id of a reference given as an id, as it was read, or as a record.
 *
 * @throws RequestError for anything else.
 */
export function writeReference(value: unknown, place: string): string {
  const id = typeof value === "string" && value !== "" ? value : writtenId(value);
  if (id !== null) return id;
  throw new RequestError(`${place} takes an id, a reference or a record, not ${quoted(value)}.`);
}

/** The id of `{ id }`; null where there is none. */
export function writtenId(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "id") || !("id" in value)) return null;
  return typeof value.id === "string" && value.id !== "" ? value.id : null;
}
