import type { Arrow, Slot } from "./graph.js";

/**
 * Puts every node left of all it leads to, in layers of at most `height` nodes, and bends arrows that pass through a
 * layer. Layer 0 is the rightmost. The arrows lead from earlier to later nodes of the order.
 */
export function assignLayers(order: readonly number[], arrows: readonly Arrow[], height: number): LayeredGraph {
  const layers = new Map<number, number>();
  const sizes: number[] = [];
  for (const node of order.toReversed()) {
    const targets = arrows.filter(({ from }) => from === node).map(({ to }) => layers.get(to) ?? 0);
    let layer = Math.max(-1, ...targets) + 1;
    while ((sizes[layer] ?? 0) >= height) layer += 1;
    layers.set(node, layer);
    sizes[layer] = (sizes[layer] ?? 0) + 1;
  }

  const slots: { node: number | null; layer: number; left: number[]; right: number[] }[] = [];
  const slotOf = new Map<number, number>();
  for (const node of order) {
    slotOf.set(node, slots.length);
    slots.push({ node, layer: layers.get(node) ?? 0, left: [], right: [] });
  }
  const ways = arrows.map(({ from, to }) => {
    const end = slotOf.get(to) ?? 0;
    const way = [slotOf.get(from) ?? 0];
    for (let layer = (layers.get(from) ?? 0) - 1; layer > (layers.get(to) ?? 0); layer -= 1) {
      way.push(slots.length);
      slots.push({ node: null, layer, left: [], right: [] });
    }
    way.push(end);
    way.slice(1).forEach((next, index) => {
      const before = way[index] ?? 0;
      slots[before]?.right.push(next);
      slots[next]?.left.push(before);
    });
    return way;
  });
  return { slots, ways };
}

export interface LayeredGraph {
  readonly slots: readonly Slot[];
  /** For each arrow, the slots it goes through, from left to right. */
  readonly ways: readonly (readonly number[])[];
}
