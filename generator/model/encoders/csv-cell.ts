import { encoded, type Encoded } from "./encoded.js";
import { codePointName, replaceInvisible } from "./invisible.js";

/** What spreadsheets take for the beginning of a formula, as themselves or in their full-width form. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]/u;

/** One cell of a CSV file, on one line. What a spreadsheet would run gets an apostrophe, which makes it text. */
export function csvCell(text: string): Encoded<"csv"> {
  const line = replaceInvisible(text.replaceAll(/[\r\n\t]+/g, " "), codePointName);
  const plain = formula.test(line) ? `'${line}` : line;
  return encoded("csv", /[",;']|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain);
}
