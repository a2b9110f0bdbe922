import type { Arrow, Slot } from "./graph.js";

export interface BentArrows {
  readonly slots: readonly Slot[];
  /** For each arrow, the slots it goes through, from where it begins to where it ends. */
  readonly ways: readonly (readonly number[])[];
}

/** Bends arrows in every layer that they pass through. Those that lead to one node share their bends. */
export function bendArrows(
  nodes: readonly number[],
  arrows: readonly Arrow[],
  layers: ReadonlyMap<number, number>,
): BentArrows {
  const slots: { node: number | null; layer: number; left: number[]; right: number[] }[] = [];
  const add = (node: number | null, layer: number) => slots.push({ node, layer, left: [], right: [] }) - 1;
  const slotOf = new Map(nodes.map((node) => [node, add(node, layers.get(node) ?? 0)]));
  const bends = new Map<string, number>();

  const ways = arrows.map(({ from, to }) => {
    const start = layers.get(from) ?? 0;
    const end = layers.get(to) ?? 0;
    const step = Math.sign(end - start);
    const passed = Array.from(
      { length: Math.max(0, Math.abs(end - start) - 1) },
      (_, index) => start + step * (index + 1),
    );
    const bent = passed.map((layer) => {
      const key = `${to} ${layer} ${step}`;
      const bend = bends.get(key) ?? add(null, layer);
      bends.set(key, bend);
      return bend;
    });
    return [slotOf.get(from) ?? 0, ...bent, slotOf.get(to) ?? 0];
  });

  for (const way of ways) {
    way.slice(1).forEach((next, index) => {
      const before = way[index] ?? 0;
      const [left, right] = (slots[before]?.layer ?? 0) > (slots[next]?.layer ?? 0) ? [before, next] : [next, before];
      if (slots[left]?.layer === slots[right]?.layer || slots[left]?.right.includes(right) === true) return;
      slots[left]?.right.push(right);
      slots[right]?.left.push(left);
    });
  }
  return { slots, ways };
}
