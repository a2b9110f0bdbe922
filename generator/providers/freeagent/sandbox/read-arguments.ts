import { Refusal } from "./refusal.js";

/** The arguments of an operation. The schema has checked types already; what is absent or null reads as null. */
export interface Arguments {
  readonly text: (name: string) => string | null;
  /** Throws a Refusal where it is absent or empty. */
  readonly required: (name: string) => string;
  /** Throws a Refusal for a negative number. */
  readonly count: (name: string) => number | null;
  readonly flag: (name: string) => boolean | null;
  readonly texts: (name: string) => readonly string[] | null;
  readonly items: (name: string) => readonly unknown[];
  /** `[["full_name", "ASC"]]` and the like. */
  readonly pairs: (name: string) => readonly (readonly [string, string])[];
  /** An object as its entries: its keys are foreign. */
  readonly entries: (name: string) => ReadonlyMap<string, unknown>;
  /** What was given and is not null. */
  readonly names: () => readonly string[];
}

export function readArguments(given: unknown): Arguments {
  const values = entriesOf(given, "The arguments");
  const text = (name: string): string | null => {
    const value = values.get(name);
    return value === undefined || value === null ? null : String(value);
  };
  const items = (name: string): readonly unknown[] => {
    const value = values.get(name);
    return Array.isArray(value) ? value : [];
  };
  return {
    text,
    items,
    required: (name) => {
      const value = text(name);
      if (value === null || value === "") throw new Refusal(`${name} is required.`);
      return value;
    },
    count: (name) => {
      const value = text(name);
      if (value === null || value === "") return null;
      const number = Number(value);
      if (!Number.isInteger(number) || number < 0) throw new Refusal(`${name} must be a whole number, not ${value}.`);
      return number;
    },
    flag: (name) => {
      const value = values.get(name);
      return typeof value === "boolean" ? value : null;
    },
    texts: (name) => (Array.isArray(values.get(name)) ? items(name).filter((item) => typeof item === "string") : null),
    pairs: (name) =>
      items(name).map((item) => {
        const [first, second] = Array.isArray(item) ? item : [];
        if (typeof first !== "string" || typeof second !== "string" || !Array.isArray(item) || item.length !== 2) {
          throw new Refusal(`${name} must hold pairs of texts.`);
        }
        return [first, second];
      }),
    entries: (name) => entriesOf(values.get(name), name),
    names: () => [...values].filter(([, value]) => value !== null && value !== undefined).map(([name]) => name),
  };
}

function entriesOf(value: unknown, name: string): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Refusal(`${name} must be an object.`);
  }
  return new Map(Object.entries(value));
}
