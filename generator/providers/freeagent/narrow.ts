/** Turns `unknown` into what was documented, one value at a time; what does not fit is noted with its place. */
export interface Narrow {
  readonly complaints: readonly string[];
  readonly record: (value: unknown, place: string) => ReadonlyMap<string, unknown>;
  readonly list: (value: unknown, place: string) => readonly unknown[];
  /** Numbers are taken for text: some ids are printed either way. */
  readonly text: (value: unknown, place: string) => string;
  readonly textOrNull: (value: unknown, place: string) => string | null;
  readonly flagOrNull: (value: unknown, place: string) => boolean | null;
  readonly number: (value: unknown, place: string) => number;
  readonly numberOrNull: (value: unknown, place: string) => number | null;
}

export function createNarrow(): Narrow {
  const complaints: string[] = [];
  const complain = <T>(place: string, expected: string, value: unknown, instead: T): T => {
    complaints.push(`${place}: expected ${expected}, found ${describe(value)}`);
    return instead;
  };
  const orNull =
    <T>(narrow: (value: unknown, place: string) => T) =>
    (value: unknown, place: string): T | null =>
      value === null || value === undefined ? null : narrow(value, place);
  const text = (value: unknown, place: string): string => {
    if (typeof value === "string") return value;
    return typeof value === "number" ? String(value) : complain(place, "text", value, "");
  };
  const flag = (value: unknown, place: string): boolean =>
    typeof value === "boolean" ? value : complain(place, "true or false", value, false);
  const number = (value: unknown, place: string): number =>
    typeof value === "number" ? value : complain(place, "a number", value, 0);
  return {
    complaints,
    // A Map, because foreign names such as `__proto__` are ordinary keys in it.
    record: (value, place) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? new Map<string, unknown>(Object.entries(value))
        : complain(place, "an object", value, new Map<string, unknown>()),
    list: (value, place) => (Array.isArray(value) ? value : complain(place, "a list", value, [])),
    text,
    textOrNull: orNull(text),
    flagOrNull: orNull(flag),
    number,
    numberOrNull: orNull(number),
  };
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
