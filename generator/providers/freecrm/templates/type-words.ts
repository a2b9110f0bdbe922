import { firstText, isObject, own } from "../../../json/json-value.js";

const typeKeys = ["type", "field_type", "data_type", "widget"] as const;

/** The words that may name a definition's type, best first: `type: "select"`, or `type: { name: "select" }`. */
export function typeWords(definition: unknown): readonly string[] {
  return typeKeys.flatMap((key) => {
    const value = own(definition, key);
    const word = isObject(value) ? firstText(value, ["name", "type", "key", "id"]) : value;
    return typeof word === "string" && word.trim() !== "" ? [word] : [];
  });
}
