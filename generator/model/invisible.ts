/**
 * Signs that a reader cannot see or that change how their neighbours are read: controls, bidirectional marks, zero-width
 * signs, fillers, tags, line and paragraph separators, and halves of surrogate pairs.
 */
const invisible =
  /[\u034F\u17B4\u17B5\u180B-\u180F\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}\p{Cs}]/gu;

/** Replaces each sign that cannot be seen. */
export function replaceInvisible(text: string, replacement: (sign: string) => string): string {
  return text.replace(invisible, replacement);
}

/** `U+202E`: how such a sign is shown to people. */
export function codePointName(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** `\u202E`, one for each UTF-16 unit: what JavaScript, TypeScript and JSON read back as the same sign. */
export function unicodeEscape(sign: string): string {
  return Array.from(
    { length: sign.length },
    (_, index) => `\\u${sign.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join("");
}
