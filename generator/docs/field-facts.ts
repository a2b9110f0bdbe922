import type { UsagePlace } from "../usages/usages.js";
import type { DictionaryField } from "./dictionary.js";

/** The rules of a field, in words: `required`, `read-only`, `hidden`. */
export function fieldRules(field: DictionaryField): readonly string[] {
  return [
    ...(field.required ? ["required"] : []),
    ...(field.unique ? ["unique"] : []),
    ...(field.access === "read-write" ? [] : [field.access]),
    ...(field.hidden ? ["hidden"] : []),
    ...(field.custom ? ["custom"] : []),
  ];
}

/** `at most 80 characters`. */
export function fieldLimits({ limits: { maxLength, minimum, maximum } }: DictionaryField): readonly string[] {
  return [
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ];
}

/** `src/sync.ts:12:5`, as editors open it. */
export function placeText({ file, line, column }: UsagePlace): string {
  return `${file}:${line}:${column}`;
}
