import { replaceInvisible } from "./invisible.js";

/** Most names: nothing in them needs a closer look. */
const plain = /^[A-Za-z_$][\w$]*$/;
const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** What says whether the sign before is shown as text or as an emoji; seen in labels, in code by nobody. */
export const variationSelectors = /[\uFE00-\uFE0F]/g;

/** Whether the text has the form of an identifier, and every sign of it can be seen: JavaScript takes joiners, too. */
export function isVisibleIdentifier(text: string): boolean {
  return plain.test(text) || (identifierPattern.test(text) && shown(text) === text);
}

function shown(text: string): string {
  return replaceInvisible(text, () => "").replace(variationSelectors, "");
}
