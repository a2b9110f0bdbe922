import { encoded, type Encoded } from "./encoded.js";
import { replaceInvisible, unicodeEscape } from "./invisible.js";

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const quotedPlainly = /^[A-Za-z0-9 _./:,()&+-]*$/;

/**
 * A JavaScript or TypeScript string literal of the text, in the quotes that prettier would choose.
 * `<` is escaped too, so that the code can stand in an HTML page.
 */
export function stringLiteral(text: string): Encoded<"string-literal"> {
  if (quotedPlainly.test(text)) return encoded("string-literal", `"${text}"`);
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  const escaped = text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`).replaceAll("<", "\\u003C");
  const visible = replaceInvisible(escaped, (sign) => shortEscapes.get(sign) ?? unicodeEscape(sign));
  return encoded("string-literal", quote + visible + quote);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
