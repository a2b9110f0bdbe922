import { isObject, own, type JsonObject } from "../../json/json-value.js";

/** Where a value stands. It is put into words only where there is something to say: an account has a hundred thousand. */
export type Whereabouts = string | (() => string);

/**
 * Turns `unknown` into what was documented, one value at a time; what does not fit is noted with its place, and with the
 * name of its property there.
 */
export interface Narrow {
  readonly complaints: readonly string[];
  readonly record: (value: unknown, place: Whereabouts) => JsonObject;
  readonly list: (value: unknown, place: Whereabouts) => readonly unknown[];
  /** Numbers are taken for text: some ids are printed either way. */
  readonly text: (record: JsonObject, name: string, place: Whereabouts) => string;
  /** An empty text is none. */
  readonly textOrNull: (record: JsonObject, name: string, place: Whereabouts) => string | null;
  readonly flagOrNull: (record: JsonObject, name: string, place: Whereabouts) => boolean | null;
  readonly number: (record: JsonObject, name: string, place: Whereabouts) => number;
  readonly numberOrNull: (record: JsonObject, name: string, place: Whereabouts) => number | null;
}

export function createNarrow(): Narrow {
  const complaints: string[] = [];
  const complain = <T>(place: Whereabouts, expected: string, value: unknown, instead: T): T => {
    complaints.push(`${worded(place)}: expected ${expected}, found ${describe(value)}`);
    return instead;
  };
  const reader =
    <T>(expected: string, fits: (value: unknown) => T | undefined, instead: T) =>
    (record: JsonObject, name: string, place: Whereabouts): T => {
      const value = own(record, name);
      return fits(value) ?? complain(() => memberOf(worded(place), name), expected, value, instead);
    };
  const orNull =
    <T>(narrow: (record: JsonObject, name: string, place: Whereabouts) => T) =>
    (record: JsonObject, name: string, place: Whereabouts): T | null =>
      (own(record, name) ?? null) === null ? null : narrow(record, name, place);
  const text = reader("text", textOf, "");
  const number = reader("a number", (value) => (typeof value === "number" ? value : undefined), 0);
  return {
    complaints,
    record: (value, place) => (isObject(value) ? value : complain(place, "an object", value, {})),
    list: (value, place) => (Array.isArray(value) ? value : complain(place, "a list", value, [])),
    text,
    // The CRM answers either for a label, a default or a list that nobody gave.
    textOrNull: (record, name, place) => orNull(text)(record, name, place) || null,
    flagOrNull: orNull(reader("true or false", (value) => (typeof value === "boolean" ? value : undefined), false)),
    number,
    numberOrNull: orNull(number),
  };
}

function worded(place: Whereabouts): string {
  return typeof place === "string" ? place : place();
}

function memberOf(place: string, name: string): string {
  return place === "" ? name : `${place}.${name}`;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
