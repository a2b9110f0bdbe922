import { displayWidth } from "../../emit/layout/display-width.js";

/** The text, cut where it is wider than so many columns. */
export function fitText(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let shown = "";
  for (const sign of text) {
    if (displayWidth(shown + sign) > columns - 1) break;
    shown += sign;
  }
  return `${shown.trimEnd()}\u2026`;
}
