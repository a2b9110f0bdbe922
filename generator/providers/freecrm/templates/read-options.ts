import { asArray, firstId, firstText, isObject, type JsonObject, own } from "../../../json/json-value.js";
import type { Choice } from "../../../model/model.js";

const optionKeys = ["options", "choices", "values"] as const;
const idKeys = ["id", "value", "key"] as const;
const optionLabelKeys = ["label", "name", "title"] as const;

/** The options of a field, in their order: texts, objects with an id and a label, groups of such, or a map id -> label. */
export function readOptions(definition: JsonObject): ReadOptions {
  const found = optionKeys
    .map((key) => own(definition, key))
    .find((value) => typeof value === "object" && value !== null);
  const choices = new Map<string, Choice>();
  const duplicates: string[] = [];
  for (const choice of found === undefined ? [] : choicesOf(found)) {
    const known = choices.get(choice.id);
    if (known === undefined) choices.set(choice.id, choice);
    else if (known.label !== choice.label) duplicates.push(choice.id);
  }
  return { options: [...choices.values()], duplicates };
}

export interface ReadOptions {
  readonly options: readonly Choice[];
  /** Ids that stand for two labels; the first is kept. */
  readonly duplicates: readonly string[];
}

function choicesOf(options: unknown): readonly Choice[] {
  const list = asArray(options);
  if (list !== null) return list.flatMap(choiceOf);
  if (!isObject(options)) return [];
  return Object.entries(options).flatMap(([id, value]) => {
    // Nothing and an empty label are the same.
    if (value === null) return [{ id, label: id }];
    if (typeof value === "string" || typeof value === "number") return [{ id, label: String(value) || id }];
    return isObject(value)
      ? [{ id: firstId(value, idKeys) ?? id, label: firstText(value, optionLabelKeys) ?? id }]
      : [];
  });
}

function choiceOf(option: unknown): readonly Choice[] {
  if (typeof option === "number") return [{ id: String(option), label: String(option) }];
  if (typeof option === "string") return option === "" ? [] : [{ id: option, label: option }];
  if (!isObject(option)) return [];
  const group = optionKeys.map((key) => asArray(own(option, key))).find((inner) => inner !== null);
  if (group) return group.flatMap(choiceOf);
  const label = firstText(option, optionLabelKeys);
  const id = firstId(option, idKeys) ?? label;
  return id === null ? [] : [{ id, label: label ?? id }];
}
