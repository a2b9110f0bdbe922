import { isVisibleIdentifier, variationSelectors } from "./encoders.js";
import { replaceInvisible } from "./invisible.js";

/** Longest identifier, in UTF-16 units; labels have no length limit of their own. */
const maxIdentifierLength = 64;

const lower = String.raw`\p{Ll}\p{Mn}\p{Mc}`;
const uncased = String.raw`\p{Lo}\p{Lm}\p{Nl}`;
const upper = String.raw`\p{Lu}\p{Lt}`;

/** The words of a label, split where lodash's `camelCase` splits them, in any script. */
const wordPattern = new RegExp(
  [
    String.raw`\d*(?:1st|2nd|3rd|(?![123])\dth)(?=$|[^\p{L}\p{N}]|[${upper}])`,
    String.raw`\d*(?:1ST|2ND|3RD|(?![123])\dTH)(?=$|[^\p{L}\p{N}]|\p{Ll})`,
    `[${upper}]+(?=[${upper}]\\p{Ll})`,
    `[${upper}]?\\p{Ll}[${lower}]*`,
    `[${upper}][${upper}\\p{Mn}\\p{Mc}]*`,
    // A mark is part of a word only after a letter: what is left of an emoji would be one.
    `[${uncased}][${uncased}\\p{Mn}\\p{Mc}]*`,
    String.raw`\p{Nd}+`,
  ].join("|"),
  "gu",
);

/** Most names: nothing in them needs a closer look. */
const asciiIdentifier = /^[A-Za-z_$][\w$]*$/;
/** Most labels and system names: words in which a capital only begins, and a number only ends. */
const plainWords = /^[A-Z]?[a-z]+\d*(?:[ _-]+(?:[A-Z]?[a-z]+\d*|\d+))*$/;
const plainWord = /[A-Z]?[a-z]+|\d+/g;
const untranslatedKey = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$/;

/** `Re-Market Reason` -> `reMarketReason`. Empty where the text holds no letter and no digit. */
export function camelCase(text: string): string {
  let joined = "";
  for (const word of (plainWords.test(text) ? text.match(plainWord) : wordsOf(text)) ?? []) {
    const small = word.toLowerCase();
    joined += joined === "" ? small : upperFirst(small);
  }
  return asIdentifier(joined);
}

function wordsOf(text: string): readonly string[] | null {
  // Some letters cannot be seen: nobody could type a name that has one.
  const seen = replaceInvisible(text, () => " ")
    .replace(variationSelectors, "")
    .normalize("NFC");
  return seen.replaceAll(/['\u2019]/g, "").match(wordPattern);
}

/** As {@link camelCase}, with a large first letter: the name of a type. */
export function pascalCase(text: string): string {
  return asIdentifier(upperFirst(camelCase(text)));
}

/** The name a label gives, or null where nothing is left of it. An untranslated key is named by its last part. */
export function nameOfLabel(label: string | null): string | null {
  if (label === null) return null;
  const text = label.trim();
  const said = untranslatedKey.test(text) ? text.slice(text.lastIndexOf(".") + 1) : text;
  return camelCase(said) || null;
}

/** Appends, cutting the stem so that the whole stays within the limit. */
export function withSuffix(stem: string, suffix: string): string {
  return cut(stem, maxIdentifierLength - suffix.length) + suffix;
}

export function upperFirst(text: string): string {
  const code = text.charCodeAt(0);
  if (code < 0x80) return text.charAt(0).toUpperCase() + text.slice(1);
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Whether code may use the text as a name as it stands. */
export function isIdentifier(text: string): boolean {
  return isVisibleIdentifier(text) && text.length <= maxIdentifierLength;
}

/** A short, stable mark of an id, for names that nothing else tells apart: 32-bit FNV-1a of its UTF-16 units, in base 36. */
export function markOf(id: string): string {
  let hash = 0x811c9dc5;
  // As bytes, halves of surrogate pairs would all be the same.
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Case mapping may add marks, and a digit or a mark may lead: both are put right here. */
function asIdentifier(text: string): string {
  if (asciiIdentifier.test(text)) return text.slice(0, maxIdentifierLength);
  const kept = [...text.normalize("NFC")]
    .filter((sign) => /^(?![\u200c\u200d])[\p{ID_Continue}$]/u.test(sign))
    .join("");
  if (kept === "") return "";
  return cut(/^[\p{ID_Start}$_]/u.test(kept) ? kept : `_${kept}`, maxIdentifierLength);
}

function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
