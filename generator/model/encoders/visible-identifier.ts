import { replaceInvisible } from "./invisible.js";

/** Most names: nothing in them needs a closer look. */
const plain = /^[A-Za-z_$][\w$]*$/;
const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Whether the text has the form of an identifier, and every sign of it can be seen: JavaScript takes joiners, too. */
export function isVisibleIdentifier(text: string): boolean {
  return plain.test(text) || (identifierPattern.test(text) && replaceInvisible(text, () => "") === text);
}
