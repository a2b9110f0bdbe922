/** Signs that mean something to YAML, each with a noncharacter of Unicode that takes its place inside `${…}`. */
const signs = ["{", "}", "[", "]", ",", "#", ":", "&", "*", "!", "|", ">", "'", '"', "%", "@", "`"];
const firstNoncharacter = 0xfdd0;
const hiddenSigns = signs.map((_, index) => String.fromCharCode(firstNoncharacter + index));

/** Makes every `${…}` plain text to YAML, as long as it was, so that lines and columns stay. */
export function hideVariables(text: string): string {
  return text.replaceAll(/\$\{[^}\r\n]*\}/g, (variable) =>
    [...variable].map((sign) => hiddenSigns[signs.indexOf(sign)] ?? sign).join(""),
  );
}

/** The reverse of {@link hideVariables}. */
export function showVariables(text: string): string {
  return text.replaceAll(/[\uFDD0-\uFDE0]/g, (hidden) => signs[hidden.charCodeAt(0) - firstNoncharacter] ?? hidden);
}
