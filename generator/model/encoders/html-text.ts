import { encoded, type Encoded } from "./encoded.js";
import { codePointName, replaceInvisible } from "./invisible.js";

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["`", "&#96;"],
]);

/** Text of an HTML element or of a quoted attribute. */
export function htmlText(text: string): Encoded<"html"> {
  const escaped = text.replace(/[&<>"'`]/g, (sign) => entities.get(sign) ?? "");
  return encoded(
    "html",
    replaceInvisible(escaped, (sign) => (sign === "\n" || sign === "\t" ? sign : codePointName(sign))),
  );
}
