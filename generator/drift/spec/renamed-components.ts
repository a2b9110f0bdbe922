import { elements, isObject } from "../../json/json-value.js";
import { memberOf, schemaText, type NormalSchema } from "./normal-schema.js";

/** Where names hang together in longer chains than this, none counts as renamed. */
const mostRounds = 20;

type Components = Readonly<Record<string, NormalSchema>>;

/** Components that are what they were under another name, by the old one. */
export function renamedComponents(before: Components, after: Components): ReadonlyMap<string, string> {
  const removed = Object.keys(before).filter((name) => memberOf(after, name) === undefined && !name.startsWith("#"));
  const added = Object.keys(after).filter((name) => memberOf(before, name) === undefined && !name.startsWith("#"));
  if (removed.length === 0 || added.length === 0) return new Map();

  // Names that are gone or new may be those of one another: at first any of them stands for any.
  const [gone, come] = [new Set(removed), new Set(added)];
  const blank = (names: ReadonlySet<string>) => (name: string) => (names.has(name) ? "?" : name);
  const byText = new Map<string, string[]>();
  for (const name of added) {
    const text = textWith(memberOf(after, name) ?? {}, blank(come));
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const pairs = new Map<string, string>();
  for (const name of removed) {
    const fitting = byText.get(textWith(memberOf(before, name) ?? {}, blank(gone)));
    const next = fitting?.shift();
    if (next !== undefined) pairs.set(name, next);
  }
  // Then those go that name what did not become what they name now.
  for (let round = 0, size = -1; size !== pairs.size; round += 1) {
    if (round === mostRounds) return new Map();
    size = pairs.size;
    for (const [name, next] of pairs) {
      const renamed = textWith(memberOf(before, name) ?? {}, (inner) => pairs.get(inner) ?? inner);
      if (renamed !== textWith(memberOf(after, next) ?? {}, (inner) => inner)) pairs.delete(name);
    }
  }
  return pairs;
}

/** The text of a schema in which components are called otherwise. */
function textWith(schema: NormalSchema, nameOf: (name: string) => string): string {
  return JSON.stringify(JSON.parse(schemaText(schema)), (key, value: unknown) => {
    if (key === "allOf" && Array.isArray(value)) {
      return elements(value).map((name) => (typeof name === "string" ? nameOf(name) : name));
    }
    if (key !== "names" || !isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([word, name]) => [word, typeof name === "string" ? nameOf(name) : name]),
    );
  });
}
