import type { JsonObject } from "../../json/json-value.js";
import { compareText } from "../../model/model.js";
import { isAnything, type NormalSchema, schemaText, withoutAnnotations } from "./normal-schema.js";
import { uniteSchemas } from "./unite-schemas.js";

const mostPairs = 64;

/** What holds where all of the schemas do. What they say of defaults and deprecation is of the parts, not of the whole. */
export function intersectSchemas(schemas: readonly NormalSchema[]): NormalSchema {
  const parts = schemas.map(withoutAnnotations).filter((part) => !isAnything(part));
  const [first, ...others] = parts;
  if (first === undefined) return {};
  if (others.length === 0) return first;
  const bases = parts.map(({ anyOf: _union, nullable: _null, ...base }): NormalSchema => base);
  const unions = parts.flatMap(({ anyOf }) => (anyOf === undefined ? [] : [anyOf]));
  const base = mergeAll(bases);
  const union = unions.reduce<readonly NormalSchema[] | null>(
    (left, right) => (left === null ? right : pairwise(left, right)),
    null,
  );
  if (base === null) return { anyOf: [], conflict: parts.map(schemaText).join(" and ") };
  if (union?.length === 0) return { anyOf: [] };
  return {
    ...base,
    ...(union !== null && { anyOf: union }),
    ...(parts.every(({ nullable }) => nullable === true) && { nullable: true }),
  };
}

/** Each of the one with each of the other; of too many the first stand for all. */
function pairwise(left: readonly NormalSchema[], right: readonly NormalSchema[]): readonly NormalSchema[] {
  if (left.length * right.length > mostPairs) return left;
  const united = uniteSchemas(left.flatMap((one) => right.map((other) => intersectSchemas([one, other]))));
  return united.anyOf ?? [united];
}

/** Null where two of them are of different types: then nothing holds. */
function mergeAll(parts: readonly NormalSchema[]): NormalSchema | null {
  const types = new Set(parts.flatMap(({ type }) => type ?? []));
  if (types.size > 1) return null;
  const [type] = types;
  const named = [...new Set(parts.flatMap(({ allOf }) => allOf ?? []))].toSorted(compareText);
  const values = parts.flatMap((part) => (part.enum === undefined ? [] : [part.enum]));
  const [firstValues, ...otherValues] = values;
  const items = parts.flatMap((part) => part.items ?? []);
  const rest = parts.flatMap((part) => part.additionalProperties ?? []);
  const properties = mergeProperties(parts);
  const required = parts.flatMap((part) => Object.keys(part.required ?? {})).toSorted(compareText);
  const limits = parts.reduce<JsonObject>((all, part) => ({ ...all, ...part.limits }), {});
  return {
    ...parts.reduce<NormalSchema>((all, part) => ({ ...all, ...part }), {}),
    ...(type !== undefined && { type }),
    ...(named.length > 0 && { allOf: named }),
    ...(firstValues !== undefined && { enum: otherValues.reduce(commonValues, firstValues) }),
    ...(items.length > 0 && { items: intersectSchemas(items) }),
    ...(rest.length > 0 && { additionalProperties: intersectSchemas(rest) }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required: Object.fromEntries(required.map((name) => [name, true as const])) }),
    ...(Object.keys(limits).length > 0 && { limits }),
  };
}

function mergeProperties(parts: readonly NormalSchema[]): readonly (readonly [string, NormalSchema])[] {
  const merged = new Map<string, NormalSchema>();
  for (const part of parts) {
    for (const [name, schema] of Object.entries(part.properties ?? {})) {
      const known = merged.get(name);
      const both =
        known === undefined || schemaText(known) === schemaText(schema) ? schema : intersectSchemas([known, schema]);
      merged.set(name, both);
    }
  }
  return [...merged].toSorted(([left], [right]) => compareText(left, right));
}

function commonValues(left: readonly unknown[], right: readonly unknown[]): readonly unknown[] {
  const texts = new Set(right.map((value) => JSON.stringify(value)));
  return left.filter((value) => texts.has(JSON.stringify(value)));
}
