import { asArray, isObject, type JsonObject, own } from "../../../json/json-value.js";
import type { Choice } from "../../../model/model.js";
import { labelText, optionKeys, unpacked } from "./words.js";

/** What goes over the wire, the surest first; `value` is a label where a key stands beside it and nothing else does. */
const wireKeys = ["id", "key", "code", "slug", "value"] as const;
const shownKeys = ["label", "title", "text", "display_name", "display", "caption", "name", "description"] as const;

export interface ReadOptions {
  /** In the order of the answer; none twice. */
  readonly options: readonly Choice[];
  /** What is not sure of them. */
  readonly doubts: readonly string[];
}

/**
 * The options of a field: texts, numbers, objects with a value and a label, groups of such, or a map of values to labels.
 * A value goes out as it is, be it a number, true, empty or null; deleted options are there, as records may have them.
 */
export function readOptions(definition: JsonObject, languages: readonly string[]): ReadOptions {
  const items = own(definition, "items");
  const found = [...optionKeys.map((key) => own(definition, key)), ...optionKeys.map((key) => own(items, key))]
    .map(unpacked)
    .find((value) => typeof value === "object" && value !== null);
  const choices = new Map<string, Choice>();
  const doubts: string[] = [];
  for (const { choice, doubt } of found === undefined ? [] : optionsIn(found, languages)) {
    const known = choices.get(choice.id);
    if (known === undefined) choices.set(choice.id, choice);
    else if (known.label !== choice.label || known.value !== choice.value) {
      doubts.push(`has the option ${JSON.stringify(choice.id)} twice, as ${shownOf(known)} and as ${shownOf(choice)}`);
    }
    if (doubt !== null) doubts.push(doubt);
  }
  return { options: [...choices.values()], doubts };
}

interface ReadOption {
  readonly choice: Choice;
  readonly doubt: string | null;
}

function optionsIn(options: unknown, languages: readonly string[]): readonly ReadOption[] {
  const list = asArray(options);
  if (list !== null) return list.flatMap((option) => optionOf(option, null, languages));
  return isObject(options) ? Object.entries(options).flatMap(([id, option]) => optionOf(option, id, languages)) : [];
}

/** `mapKey`: what the option stands under in a map, which is its value. */
function optionOf(option: unknown, mapKey: string | null, languages: readonly string[]): readonly ReadOption[] {
  if (!isObject(option)) {
    // An empty text or null in a list stands for no choice.
    if (mapKey === null)
      return option === "" || !isValue(option) || option === null ? [] : [sure(option, String(option))];
    const label = option === null || option === "" ? mapKey : isValue(option) ? String(option) : mapKey;
    return [sure(mapKey, label)];
  }
  const group = optionKeys.map((key) => asArray(own(option, key))).find((inner) => inner !== null);
  if (group) return group.flatMap((inner) => optionOf(inner, null, languages));
  const values = wireKeys.filter((key) => isValue(own(option, key)));
  const label = shownKeys.map((key) => labelText(own(option, key), languages)).find((text) => text !== null) ?? null;
  const [first, ...others] = mapKey === null ? values : [];
  if (first === undefined) {
    const text = mapKey ?? label;
    return text === null ? [] : [sure(text, label ?? text)];
  }
  const value = own(option, first);
  if (!isValue(value)) return [];
  // `{ key: "hold", value: "On Hold" }`: what is not sent is shown.
  const shown = label ?? labelText(own(option, "value"), languages) ?? String(value);
  const rival = label === null ? undefined : others.find((key) => own(option, key) !== value);
  const doubt =
    rival === undefined
      ? null
      : `has an option with both ${first} ${JSON.stringify(value)} and ${rival} ${JSON.stringify(own(option, rival))}; ${first} is what is sent`;
  return [{ ...sure(value, shown), doubt }];
}

type OptionValue = string | number | boolean | null;

function isValue(value: unknown): value is OptionValue {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function sure(value: OptionValue, label: string): ReadOption {
  const choice = typeof value === "string" ? { id: value, label } : { id: String(value), label, value };
  return { choice, doubt: null };
}

function shownOf({ label, value, id }: Choice): string {
  return `${JSON.stringify(label)} (${JSON.stringify(value === undefined ? id : value)})`;
}
