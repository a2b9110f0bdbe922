import { isObject, own, type JsonObject } from "../../json/json-value.js";

/**
 * Turns `unknown` into what was documented, one value at a time; what does not fit is noted with its place, and with the
 * name of its property there.
 */
export interface Narrow {
  readonly complaints: readonly string[];
  readonly record: (value: unknown, place: string) => JsonObject;
  readonly list: (value: unknown, place: string) => readonly unknown[];
  /** Numbers are taken for text: some ids are printed either way. */
  readonly text: (record: JsonObject, name: string, place: string) => string;
  readonly textOrNull: (record: JsonObject, name: string, place: string) => string | null;
  readonly flagOrNull: (record: JsonObject, name: string, place: string) => boolean | null;
  readonly number: (record: JsonObject, name: string, place: string) => number;
  readonly numberOrNull: (record: JsonObject, name: string, place: string) => number | null;
}

export function createNarrow(): Narrow {
  const complaints: string[] = [];
  const complain = <T>(place: string, expected: string, value: unknown, instead: T): T => {
    complaints.push(`${place}: expected ${expected}, found ${describe(value)}`);
    return instead;
  };
  const reader =
    <T>(expected: string, fits: (value: unknown) => T | undefined, instead: T) =>
    (record: JsonObject, name: string, place: string): T => {
      const value = own(record, name);
      return fits(value) ?? complain(place === "" ? name : `${place}.${name}`, expected, value, instead);
    };
  const orNull =
    <T>(narrow: (record: JsonObject, name: string, place: string) => T) =>
    (record: JsonObject, name: string, place: string): T | null =>
      (own(record, name) ?? null) === null ? null : narrow(record, name, place);
  const text = reader("text", textOf, "");
  const number = reader("a number", (value) => (typeof value === "number" ? value : undefined), 0);
  return {
    complaints,
    record: (value, place) => (isObject(value) ? value : complain(place, "an object", value, {})),
    list: (value, place) => (Array.isArray(value) ? value : complain(place, "a list", value, [])),
    text,
    textOrNull: orNull(text),
    flagOrNull: orNull(reader("true or false", (value) => (typeof value === "boolean" ? value : undefined), false)),
    number,
    numberOrNull: orNull(number),
  };
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
