import { object, oneOf, ref, text, type Schema } from "./corpus-documents.js";
import type { EditRule } from "./edit-rules.js";

/** What is edited, the narrower and the wider schema, and what is to be told. */
export type Line = readonly [what: string, narrow: unknown, wide: unknown, rule: EditRule];

export const nullable = (schema: Schema): Schema => ({ ...schema, nullable: true });
export const orNull = (type: string, more: Schema = {}): Schema => ({ type: [type, "null"], ...more });
export const listed = (...values: readonly unknown[]): Schema => ({ type: "string", enum: values });
export const numbers = (...values: readonly unknown[]): Schema => ({ type: "integer", enum: values });
export const format = (type: string, name: string): Schema => ({ type, format: name });
export const limited = (type: string, limits: Schema): Schema => ({ type, ...limits });
export const map = (values: unknown): Schema => ({ type: "object", additionalProperties: values });
export const tuple = (...items: readonly unknown[]): Schema => ({ type: "array", prefixItems: items });
export const a = object({ a: text });

/** One of some components, told apart by names. */
export function mapped(mapping: Readonly<Record<string, string>> | undefined, ...names: readonly string[]): Schema {
  const entries = Object.entries(mapping ?? {}).map(
    ([value, name]) => [value, `#/components/schemas/${name}`] as const,
  );
  return {
    ...oneOf(...names.map(ref)),
    discriminator: { propertyName: "kind", ...(mapping !== undefined && { mapping: Object.fromEntries(entries) }) },
  };
}
