import type { JsonObject } from "../../json/json-value.js";

/** `file`: bytes, of which no schema says anything. */
export type SchemaType = "array" | "boolean" | "file" | "null" | "number" | "object" | "string";

/**
 * A schema in the one form that is compared, whatever way the document says it. What is said of no type holds for
 * anything; `{ anyOf: [] }` is nothing at all. All members hold at once.
 */
export interface NormalSchema {
  /** Names of components that hold, too. Of a plain `$ref` this is all there is. */
  readonly allOf?: readonly string[];
  readonly type?: SchemaType;
  /** Null, too. */
  readonly nullable?: true;
  /** `date`; of numbers `integer` and `integer (int32)`. */
  readonly format?: string;
  /** Sorted by their JSON. */
  readonly enum?: readonly unknown[];
  readonly items?: NormalSchema;
  /** A list of fixed length. */
  readonly prefixItems?: readonly NormalSchema[];
  readonly properties?: Readonly<Record<string, NormalSchema>>;
  readonly required?: Readonly<Record<string, true>>;
  /** What other keys hold; only where the document opens the object to them. */
  readonly additionalProperties?: NormalSchema;
  /** One of them holds, whether the document says `oneOf` or `anyOf`. No two are alike, none is a union itself. */
  readonly anyOf?: readonly NormalSchema[];
  /** What cannot hold at once, where nothing is left: no value fits, but the types may say otherwise. */
  readonly conflict?: string;
  /** `anyOf` that only adds conditions: the types have `unknown` there. */
  readonly loose?: true;
  readonly discriminator?: Discriminator;
  /** What no type can say, by keyword. */
  readonly limits?: JsonObject;
  readonly default?: unknown;
  readonly deprecated?: true;
  readonly readOnly?: true;
  readonly writeOnly?: true;
}

export interface Discriminator {
  readonly property: string;
  /** The component by the value that stands for it. */
  readonly names: Readonly<Record<string, string>>;
}

const texts = new WeakMap<object, string>();

/** The same text for what is the same. */
export function schemaText(schema: NormalSchema): string {
  const text = texts.get(schema) ?? JSON.stringify(schema);
  texts.set(schema, text);
  return text;
}

/** Whether it says nothing: then it holds for anything. */
export function isAnything(schema: NormalSchema): boolean {
  return Object.keys(schema).length === 0;
}

/** An own member of a record whose keys are foreign. */
export function memberOf<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

const annotations = ["default", "deprecated", "readOnly", "writeOnly"] as const;

/** What a schema says of values, without what it says of itself. */
export function withoutAnnotations(schema: NormalSchema): NormalSchema {
  if (annotations.every((key) => schema[key] === undefined)) return schema;
  const { default: _default, deprecated: _deprecated, readOnly: _read, writeOnly: _write, ...said } = schema;
  return said;
}
