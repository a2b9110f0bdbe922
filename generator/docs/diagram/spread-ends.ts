import type { Arrow } from "./graph.js";
import { nodeSize, type Layout, type Point } from "./lay-out.js";

/** How much of a node's side its arrows use, in pixels. */
const usedSide = 24;

/**
 * Moves the ends of arrows from the nodes' middles to their sides, one below the other, in the order of where they come
 * from: arrows to and fro do not cover one another.
 */
export function spreadEnds(arrows: readonly Arrow[], layout: Layout): readonly (readonly Point[])[] {
  const sides = new Map<string, SideEnd[]>();
  arrows.forEach(({ from, to }, arrow) => {
    const points = layout.arrows[arrow] ?? [];
    const [first, second] = points;
    const [beforeLast, last] = points.slice(-2);
    if (first === undefined || second === undefined || beforeLast === undefined || last === undefined) return;
    const start = `${from} ${second.x >= first.x ? "right" : "left"}`;
    const end = `${to} ${beforeLast.x >= last.x ? "right" : "left"}`;
    const leadsRight = last.x > first.x;
    sides.set(start, [...(sides.get(start) ?? []), { arrow, isStart: true, leadsRight, other: second }]);
    sides.set(end, [...(sides.get(end) ?? []), { arrow, isStart: false, leadsRight, other: beforeLast }]);
  });

  const ways = arrows.map((_, arrow) => [...(layout.arrows[arrow] ?? [])]);
  for (const [side, ends] of sides) {
    const outward = side.endsWith("right") ? nodeSize.width / 2 : -nodeSize.width / 2;
    const ports = portsOf(ends);
    const step = Math.min(12, usedSide / Math.max(1, ports.length - 1));
    for (const end of ends) {
      const way = ways[end.arrow] ?? [];
      const index = end.isStart ? 0 : way.length - 1;
      const point = way[index];
      const shift = (ports.indexOf(portOf(end)) - (ports.length - 1) / 2) * step;
      if (point !== undefined) way[index] = { x: point.x + outward, y: point.y + shift };
    }
  }
  return ways;
}

interface SideEnd {
  readonly arrow: number;
  readonly isStart: boolean;
  readonly leadsRight: boolean;
  /** Where the arrow comes from or goes to next. */
  readonly other: Point;
}

/** Arrows that come by one bend come in at one place; to and fro are apart. */
function portOf({ leadsRight, other }: SideEnd): string {
  return `${other.x} ${other.y} ${leadsRight}`;
}

function portsOf(ends: readonly SideEnd[]): readonly string[] {
  const sorted = ends.toSorted(
    (one, other) =>
      one.other.y - other.other.y || Number(other.leadsRight) - Number(one.leadsRight) || one.arrow - other.arrow,
  );
  return [...new Set(sorted.map(portOf))];
}
