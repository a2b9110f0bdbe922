/** What servers write for yes and no. */
const yes: ReadonlySet<string> = new Set(["true", "1", "yes", "y", "t", "on"]);
const no: ReadonlySet<string> = new Set(["false", "0", "no", "n", "f", "off"]);

/** Yes or no, however it is written; null where nothing is said, undefined where it is neither. */
export function looseFlag(value: unknown): boolean | null | undefined {
  if (isNothing(value)) return null;
  if (typeof value === "boolean") return value;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const word = String(value).trim().toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

/** A number, or one as text; null where nothing is said, undefined where it is none. */
export function looseNumber(value: unknown): number | null | undefined {
  if (isNothing(value)) return null;
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** A text, or what is printed as one; null where nothing is said, undefined for lists and objects. */
export function looseText(value: unknown): string | null | undefined {
  if (isNothing(value)) return null;
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
