import type { EntityView } from "./dictionary-view.js";

/** What is further down is found by scrolling through so many first. */
const mostRanges = 1000;
const shown = ".opener, code, .notes span";

/** Marks what was searched for, where browsers can do so without a change of the page. */
export function highlightFound(entities: readonly EntityView[], words: readonly string[]): void {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("found");
  if (words.length === 0) return;
  const ranges: Range[] = [];
  for (const { section, fields } of entities) {
    if (section.hidden) continue;
    for (const { row } of fields) {
      if (row.hidden) continue;
      for (const part of row.querySelectorAll(shown)) ranges.push(...rangesIn(part, words));
      if (ranges.length > mostRanges) break;
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

function rangesIn(part: Element, words: readonly string[]): readonly Range[] {
  return [...part.childNodes].flatMap((node) => {
    if (!(node instanceof Text)) return [];
    const text = node.data.toLowerCase();
    // Letters that change their length with their size are not told place by place.
    if (text.length !== node.data.length) return [];
    return words.flatMap((word) => {
      const start = text.indexOf(word);
      if (start < 0) return [];
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + word.length);
      return [range];
    });
  });
}
