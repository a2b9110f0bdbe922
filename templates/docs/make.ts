import { codePointName, replaceInvisible } from "../../generator/model/invisible.js";

/** An element with text and elements in it. Text is only ever text; signs that nobody can see are spelled out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  for (const child of children) element.append(typeof child === "string" ? shown(child) : child);
  return element;
}

/** The element of the page's frame with this id. */
export function find<E extends Element>(selector: string, type: new () => E): E {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${selector}.`);
}

function shown(text: string): string {
  return replaceInvisible(text, codePointName);
}
