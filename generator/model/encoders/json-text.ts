import { encoded, type Encoded } from "./encoded.js";
import { replaceInvisible, unicodeEscape } from "./invisible.js";

/** What JSON can hold. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

const plain = /^[A-Za-z0-9 _./:,()&+-]*$/;

/** JSON of text in Latin letters: nothing in it cannot be seen, or would begin a tag. */
const plainJson = /^[\x20-\x3B\x3D-\x7E\xA0-\xAC\xAE-\u02FF]*$/;

/** JSON that may also stand in a script element of an HTML page. `indent` is the number of spaces a level. */
export function jsonText(value: JsonValue, indent = 0): Encoded<"json"> {
  if (typeof value === "string" && plain.test(value)) return encoded("json", `"${value}"`);
  const written = JSON.stringify(value, null, indent);
  if (plainJson.test(written)) return encoded("json", written);
  const escaped = written.replaceAll("<", "\\u003C");
  return encoded(
    "json",
    // Line feeds in JSON text are its layout: those of the data were escaped by then.
    replaceInvisible(escaped, (sign) => (sign === "\n" ? sign : unicodeEscape(sign))),
  );
}
