import { replaceInvisible } from "./invisible.js";

const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Whether the text has the form of an identifier, and every sign of it can be seen: JavaScript takes joiners, too. */
export function isVisibleIdentifier(text: string): boolean {
  return identifierPattern.test(text) && replaceInvisible(text, () => "") === text;
}
