import { encoded, type Encoded } from "./encoded.js";
import { codePointName, replaceInvisible } from "./invisible.js";

/** Longest text that a comment quotes, in signs; a label that is longer tells nobody more. */
const maxLength = 240;

const lineBreaks = /[\n\r\t\v\f\u0085\u2028\u2029]+/g;

/** Most labels and all of our own words: nothing in them needs a closer look. */
const plain = /^[A-Za-z0-9_.,:;()'"-]+(?: [A-Za-z0-9_.,:;()'"-]+)*$/;

/**
 * Text for one line of a block comment. It cannot end the comment, begin a tag, direct a compiler or hide what it says.
 * Line breaks become spaces, and long text is cut.
 */
export function blockComment(text: string): Encoded<"comment"> {
  if (text.length <= maxLength && plain.test(text)) return encoded("comment", text);
  const line = text.replace(lineBreaks, " ").replaceAll(/ {2,}/g, " ").trim();
  const visible = replaceInvisible(cut(line), codePointName);
  return encoded(
    "comment",
    visible.replaceAll(/\*(?=\/)|<(?=\/)/g, "$&\\").replaceAll(/(^|[^\p{L}\p{N}.])@/gu, "$1\\@"),
  );
}

function cut(text: string): string {
  if (text.length <= maxLength) return text;
  return `${[...text].slice(0, maxLength - 1).join("")}\u2026`;
}
