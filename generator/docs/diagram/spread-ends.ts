import type { Arrow } from "./graph.js";
import { nodeSize, type Layout, type Point } from "./lay-out.js";

/** How much of a node's side its arrows use, in pixels. */
const usedSide = 24;

/**
 * Moves the ends of arrows from the nodes' middles to their sides, one below the other, in the order of where they come
 * from: arrows to and fro do not cover one another.
 */
export function spreadEnds(arrows: readonly Arrow[], layout: Layout): readonly (readonly Point[])[] {
  const sides = new Map<string, { readonly arrow: number; readonly isStart: boolean; readonly otherY: number }[]>();
  arrows.forEach(({ from, to }, arrow) => {
    const points = layout.arrows[arrow] ?? [];
    const [first, second] = points;
    const [beforeLast, last] = points.slice(-2);
    if (first === undefined || second === undefined || beforeLast === undefined || last === undefined) return;
    const start = `${from} ${second.x > first.x ? "right" : "left"}`;
    const end = `${to} ${beforeLast.x > last.x ? "right" : "left"}`;
    sides.set(start, [...(sides.get(start) ?? []), { arrow, isStart: true, otherY: second.y }]);
    sides.set(end, [...(sides.get(end) ?? []), { arrow, isStart: false, otherY: beforeLast.y }]);
  });

  const ways = arrows.map((_, arrow) => [...(layout.arrows[arrow] ?? [])]);
  for (const [side, ends] of sides) {
    const outward = side.endsWith("right") ? nodeSize.width / 2 : -nodeSize.width / 2;
    ends
      .toSorted((one, other) => one.otherY - other.otherY || one.arrow - other.arrow)
      .forEach(({ arrow, isStart }, place) => {
        const way = ways[arrow] ?? [];
        const index = isStart ? 0 : way.length - 1;
        const point = way[index];
        const step = Math.min(10, usedSide / Math.max(1, ends.length - 1));
        const shift = (place - (ends.length - 1) / 2) * step;
        if (point !== undefined) way[index] = { x: point.x + outward, y: point.y + shift };
      });
  }
  return ways;
}
