import { asArray, firstId, firstText, isObject, type JsonObject, own } from "../../../json/json-value.js";
import type { FieldLimits } from "../../../model/model.js";
import { templateFieldKind } from "../field-types.js";
import type { FoundField } from "./find-fields.js";
import { readOptions } from "./read-options.js";
import type { TemplateField } from "./template-models.js";
import { constraintKeys, firstLabel, isSnakeCase, isWireKey, keyKeys, labelKeys, typeWords } from "./words.js";

const targetKeys = ["target", "related_model", "relation", "model", "reference", "entity", "to"] as const;
const textKinds: ReadonlySet<string> = new Set(["text", "email", "phone", "url"]);

export interface ReadField {
  readonly field: TemplateField;
  /** What is not sure of it: sentences that a person should know. */
  readonly doubts: readonly string[];
}

/** One definition -> one field; null where it has no name to read and write it by. */
export function readField(found: FoundField, languages: readonly string[]): ReadField | null {
  const definition = withConstraints(found.definition);
  const named = nameOf(found, languages);
  if (named === null) return null;
  const { key, label, other } = named;
  const types = typeWords(found.definition);
  const { options, doubts } = readOptions(definition, languages);
  const off = readFlag(definition, ["active", "is_active", "enabled"]) === false;
  const gone = readFlag(definition, ["deleted", "archived", "disabled"]) === true;
  const field: TemplateField = {
    key,
    id: firstId(found.definition, ["id", "field_id", "uuid"]),
    label,
    types,
    options,
    required: found.isRequired || readFlag(definition, ["required", "is_required", "mandatory"]),
    unique: readFlag(definition, ["unique", "is_unique"]) === true,
    readOnly:
      readFlag(definition, ["read_only", "readonly", "readOnly", "computed"]) === true ||
      readFlag(definition, ["editable"]) === false,
    multiple: readFlag(definition, ["multiple", "is_multiple", "multi"]) === true || types.includes("array"),
    active: !off && !gone,
    target: firstText(definition, targetKeys),
    defaultValue: firstId(definition, ["default", "default_value", "defaultValue"]),
    limits: readLimits(definition, textKinds.has(templateFieldKind(types, options.length > 0))),
  };
  const told = other === null ? [] : [`is read and written as ${shown(key)}, though ${shown(other)} could be meant`];
  return { field, doubts: [...told, ...doubts] };
}

interface FieldName {
  readonly key: string;
  readonly label: string | null;
  /** Another text that may be what the wire calls the field. */
  readonly other: string | null;
}

/**
 * What the wire calls a field, and what people do. A key, a slug or the key of a map goes over the wire before `name`,
 * which may be either; a map may also go by ids, and a key be a number.
 */
function nameOf({ definition, mapKey }: FoundField, languages: readonly string[]): FieldName | null {
  const name = firstLabel(definition, ["name"], languages);
  const keys = [...keyKeys.map((key) => own(definition, key)), mapKey]
    .filter((key) => typeof key === "string")
    .filter(isWireKey);
  const key = keys[0] ?? name ?? wireId(definition) ?? mapKey;
  if (key === null || key === "") return null;
  const label = firstLabel(definition, labelKeys, languages);
  const candidates = [...keys, ...(name !== null && isSnakeCase(name) ? [name] : [])];
  return {
    key,
    label: label ?? (name === key ? null : name),
    other: candidates.find((candidate) => candidate !== key) ?? null,
  };
}

function wireId(definition: JsonObject): string | null {
  const id = firstText(definition, ["id"]);
  return id !== null && isWireKey(id) ? id : null;
}

/**
 * A field definition with its constraints lifted to the top: `{ constraints: { max_length: 80 } }`,
 * `{ constraints: ["required", { type: "max_length", value: 80 }] }` and `{ max_length: 80 }` say the same.
 * What stands at the top wins.
 */
function withConstraints(definition: JsonObject): JsonObject {
  const lifted = constraintKeys.flatMap((key) => constraintEntries(own(definition, key)));
  return { ...Object.fromEntries(lifted), ...definition };
}

function constraintEntries(constraints: unknown): readonly (readonly [string, unknown])[] {
  if (isObject(constraints)) return Object.entries(constraints);
  return (asArray(constraints) ?? []).flatMap((item): readonly (readonly [string, unknown])[] => {
    if (typeof item === "string") return [[item, true] as const];
    if (!isObject(item)) return [];
    const name = firstText(item, ["name", "type", "rule", "key"]);
    return name === null ? Object.entries(item) : [[name, own(item, "value") ?? true] as const];
  });
}

/** A yes or no in any of the spellings `true`, `1`, `"true"`, `"yes"`; null where none of the keys is there. */
function readFlag(definition: JsonObject, keys: readonly string[]): boolean | null {
  for (const key of keys) {
    const value = own(definition, key);
    if (value === true || value === 1 || (typeof value === "string" && /^(true|yes|1)$/i.test(value))) return true;
    if (value === false || value === 0 || (typeof value === "string" && /^(false|no|0)$/i.test(value))) return false;
  }
  return null;
}

/** Limits as the model has them. A text's `min` and `max` count characters; anything else's are values. */
function readLimits(definition: JsonObject, isText: boolean): FieldLimits {
  const low = readNumber(definition, ["min", "minimum", "min_value", "minValue"]);
  const high = readNumber(definition, ["max", "maximum", "max_value", "maxValue"]);
  const length = readNumber(definition, ["max_length", "maxLength", "maxlength", "max_len"]) ?? (isText ? high : null);
  return {
    ...(length !== null && length >= 0 && { maxLength: length }),
    ...(low !== null && !isText && { minimum: low }),
    ...(high !== null && !isText && { maximum: high }),
  };
}

function readNumber(definition: JsonObject, keys: readonly string[]): number | null {
  for (const key of keys) {
    const value = own(definition, key);
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
  }
  return null;
}

function shown(text: string): string {
  return JSON.stringify(text);
}
