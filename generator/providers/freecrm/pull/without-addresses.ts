import { isObject, type JsonObject } from "../../../json/json-value.js";

const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
/** What the account's people write for others to read: an address here is a label, not a person's. */
const wordKeys: ReadonlySet<string> = new Set(["label", "title", "name", "key", "value", "id", "placeholder", "help"]);
const optionKeys: ReadonlySet<string> = new Set(["options", "choices", "values"]);

/**
 * Templates without e-mail addresses of users: as members of what has an `email`, as authors and owners, in lists.
 * Labels and options stay as they are, as they are the account's vocabulary.
 */
export function withoutAddresses(value: JsonObject): JsonObject {
  return cleanObject(value, false);
}

function cleanObject(value: JsonObject, isVocabulary: boolean): JsonObject {
  const isPerson = Object.entries(value).some(([key, member]) => /e?mail$|^login$/i.test(key) && isAddress(member));
  const kept = Object.entries(value).filter(([key, member]) => {
    return !isAddress(member) || (!isPerson && (isVocabulary || wordKeys.has(key)));
  });
  return Object.fromEntries(kept.map(([key, member]) => [key, clean(member, isVocabulary || optionKeys.has(key))]));
}

function clean(value: unknown, isVocabulary: boolean): unknown {
  if (Array.isArray(value)) {
    const kept: readonly unknown[] = isVocabulary ? value : value.filter((item) => !isAddress(item));
    return kept.map((item) => clean(item, isVocabulary));
  }
  return isObject(value) ? cleanObject(value, isVocabulary) : value;
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && address.test(value.trim());
}
