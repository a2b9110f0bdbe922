import type { Arrow } from "./graph.js";

export interface LayerSize {
  /** The most layers. */
  readonly layers: number;
  /** The most nodes in one. */
  readonly height: number;
}

const rounds = 6;
/** What it costs when an arrow stays in its layer, or leads to the left; each layer that it passes costs 1. */
const sameLayer = 4;
const leftward = 2;

/**
 * The layer of each node; 0 is the rightmost. As far as there is room, arrows lead to the next layer on the right: each
 * node goes where its arrows cost least, again and again.
 */
export function assignLayers(
  order: readonly number[],
  arrows: readonly Arrow[],
  size: LayerSize,
): ReadonlyMap<number, number> {
  const layers = new Map<number, number>();
  const sizes = Array.from({ length: size.layers }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const node of order.toReversed()) {
      const before = layers.get(node);
      if (before !== undefined) sizes[before] = (sizes[before] ?? 0) - 1;
      const costs = sizes.map((count, layer) => (count >= size.height ? Infinity : cost(node, layer, arrows, layers)));
      const best = costs.indexOf(Math.min(...costs));
      layers.set(node, best);
      sizes[best] = (sizes[best] ?? 0) + 1;
    }
  }
  return withoutGaps(layers);
}

function cost(node: number, layer: number, arrows: readonly Arrow[], layers: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const { from, to } of arrows) {
    if (from !== node && to !== node) continue;
    const other = layers.get(from === node ? to : from);
    if (other === undefined) continue;
    const passed = from === node ? layer - other : other - layer;
    sum += passed > 0 ? passed - 1 : passed === 0 ? sameLayer : leftward - passed;
  }
  return sum;
}

function withoutGaps(layers: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const used = [...new Set(layers.values())].toSorted((one, other) => one - other);
  return new Map([...layers].map(([node, layer]) => [node, used.indexOf(layer)]));
}
