import { compareText } from "../../model/model.js";
import { isAnything, type NormalSchema, schemaText } from "./normal-schema.js";

/** What holds where one of the schemas does: unions in it are flat, null is a mark, order and repetition are gone. */
export function uniteSchemas(schemas: readonly NormalSchema[]): NormalSchema {
  const flat = schemas.flatMap(membersOf);
  if (flat.some(isAnything)) return {};
  const nullable = flat.some((schema) => schema.type === "null" || schema.nullable === true);
  const texts = new Map(
    flat
      .filter(({ type }) => type !== "null")
      .map(({ nullable: _mark, ...schema }) => [schemaText(schema), schema] as const),
  );
  const [first, ...others] = [...texts].toSorted(([left], [right]) => compareText(left, right)).map(([, one]) => one);
  if (first === undefined) return nullable ? { type: "null" } : { anyOf: [] };
  const said: NormalSchema = others.length === 0 ? first : { anyOf: [first, ...others] };
  return nullable ? { ...said, nullable: true } : said;
}

/** The members of what is nothing but a union; else itself. */
function membersOf(schema: NormalSchema): readonly NormalSchema[] {
  const { anyOf, nullable, ...more } = schema;
  if (anyOf === undefined || Object.keys(more).length > 0) return [schema];
  return nullable === true ? [...anyOf, { type: "null" }] : anyOf;
}
