import { nodeSize, type Arrow, type Bend, type Layout } from "./lay-out.js";

/** How much of a node's side its arrows use, in pixels. */
const usedSide = 24;

/**
 * Moves the ends of arrows from the nodes' middles to their sides, one below the other, in the order of where they come
 * from: arrows to and fro do not cover one another.
 */
export function spreadEnds(arrows: readonly Arrow[], ways: Layout["ways"]): readonly (readonly Bend[])[] {
  const sides = new Map<string, SideEnd[]>();
  arrows.forEach(({ from, to }, arrow) => {
    const bends = ways[arrow]?.bends ?? [];
    const [first, second] = bends;
    const [beforeLast, last] = bends.slice(-2);
    if (first === undefined || second === undefined || beforeLast === undefined || last === undefined) return;
    const start = `${from} ${second.x >= first.x ? "right" : "left"}`;
    const end = `${to} ${beforeLast.x >= last.x ? "right" : "left"}`;
    const leadsRight = last.x > first.x;
    sides.set(start, [...(sides.get(start) ?? []), { arrow, isStart: true, leadsRight, height: second.y }]);
    sides.set(end, [...(sides.get(end) ?? []), { arrow, isStart: false, leadsRight, height: beforeLast.y }]);
  });

  const spread = arrows.map((_, arrow) => [...(ways[arrow]?.bends ?? [])]);
  for (const [side, ends] of sides) {
    const outward = side.endsWith("right") ? nodeSize.width / 2 : -nodeSize.width / 2;
    const ports = portsOf(ends);
    const step = Math.min(12, usedSide / Math.max(1, ports.length - 1));
    for (const end of ends) {
      const way = spread[end.arrow] ?? [];
      const index = end.isStart ? 0 : way.length - 1;
      const bend = way[index];
      const shift = (ports.indexOf(portOf(end)) - (ports.length - 1) / 2) * step;
      if (bend !== undefined) way[index] = { ...bend, x: bend.x + outward, y: bend.y + shift };
    }
  }
  return spread;
}

interface SideEnd {
  readonly arrow: number;
  readonly isStart: boolean;
  readonly leadsRight: boolean;
  /** Of what the arrow comes from or goes to next. */
  readonly height: number;
}

/** Arrows that come from one height come in at one place; to and fro are apart. */
function portOf({ leadsRight, height }: SideEnd): string {
  return `${height} ${leadsRight}`;
}

function portsOf(ends: readonly SideEnd[]): readonly string[] {
  const sorted = ends.toSorted(
    (one, other) =>
      one.height - other.height || Number(other.leadsRight) - Number(one.leadsRight) || one.arrow - other.arrow,
  );
  return [...new Set(sorted.map(portOf))];
}
