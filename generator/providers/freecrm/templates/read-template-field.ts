import { firstId, firstText } from "../../../json/json-value.js";
import { templateFieldKind } from "../field-types.js";
import { labelKeys, nameKeys, type FoundField } from "./find-fields.js";
import { readFlag, readLimits, withConstraints } from "./read-constraints.js";
import { readOptions } from "./read-options.js";
import type { TemplateField } from "./template-models.js";
import { typeWords } from "./type-words.js";

const targetKeys = ["target", "related_model", "relation", "model", "reference", "entity", "to"] as const;
const textKinds: ReadonlySet<string> = new Set(["text", "email", "phone", "url"]);

/** One definition -> one field; null where it has no name to read and write it by. */
export function readTemplateField(found: FoundField): ReadField | null {
  const definition = withConstraints(found.definition);
  const key = firstText(found.definition, nameKeys) ?? found.mapKey;
  if (key === null) return null;
  const types = typeWords(found.definition);
  const { options, duplicates } = readOptions(definition);
  const off = readFlag(definition, ["active", "is_active", "enabled"]) === false;
  const gone = readFlag(definition, ["deleted", "archived", "disabled"]) === true;
  const field: TemplateField = {
    key,
    id: firstId(found.definition, ["id", "field_id", "uuid"]),
    label: firstText(found.definition, labelKeys),
    types,
    options,
    required: readFlag(definition, ["required", "is_required", "mandatory"]),
    unique: readFlag(definition, ["unique", "is_unique"]) === true,
    readOnly:
      readFlag(definition, ["read_only", "readonly", "readOnly", "computed"]) === true ||
      readFlag(definition, ["editable"]) === false,
    multiple: readFlag(definition, ["multiple", "is_multiple", "multi"]) === true,
    active: !off && !gone,
    target: firstText(definition, targetKeys),
    defaultValue: firstId(definition, ["default", "default_value", "defaultValue"]),
    limits: readLimits(definition, textKinds.has(templateFieldKind(types, options.length > 0))),
  };
  return { field, duplicates };
}

export interface ReadField {
  readonly field: TemplateField;
  /** Ids of options that stand for two labels. */
  readonly duplicates: readonly string[];
}
