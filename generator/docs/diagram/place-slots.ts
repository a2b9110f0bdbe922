import type { Slot } from "./graph.js";

const rounds = 16;

/** Height of each slot's middle: near the mean of its neighbours, in the order given, at least a gap apart. */
export function placeSlots(
  slots: readonly Slot[],
  layers: readonly (readonly number[])[],
  gap: (above: Slot, below: Slot) => number,
): readonly number[] {
  const heights = slots.map(() => 0);
  const offsets = layers.map((layer) => {
    let offset = 0;
    return layer.map((slot, index) => {
      const above = slots[layer[index - 1] ?? -1];
      const below = slots[slot];
      if (above !== undefined && below !== undefined) offset += gap(above, below);
      return offset;
    });
  });
  layers.forEach((layer, index) => {
    const middle = (offsets[index]?.at(-1) ?? 0) / 2;
    layer.forEach((slot, place) => {
      heights[slot] = (offsets[index]?.[place] ?? 0) - middle;
    });
  });
  for (let round = 0; round < rounds; round += 1) {
    const indices = [...layers.keys()];
    for (const index of round % 2 === 0 ? indices : indices.toReversed()) {
      const layer = layers[index] ?? [];
      const wanted = layer.map(
        (slot, place) => wish(slots[slot], heights, heights[slot] ?? 0) - (offsets[index]?.[place] ?? 0),
      );
      neverFalling(wanted).forEach((height, place) => {
        const slot = layer[place];
        if (slot !== undefined) heights[slot] = height + (offsets[index]?.[place] ?? 0);
      });
    }
  }
  const top = Math.min(...heights);
  return heights.map((height) => height - top);
}

function wish(slot: Slot | undefined, heights: readonly number[], otherwise: number): number {
  const neighbours = [...(slot?.left ?? []), ...(slot?.right ?? [])].map((one) => heights[one] ?? 0);
  return neighbours.length === 0 ? otherwise : neighbours.reduce((sum, one) => sum + one, 0) / neighbours.length;
}

/** The never falling numbers that are nearest to those wanted: what would fall shares its mean. */
function neverFalling(wanted: readonly number[]): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of wanted) {
    let block = { sum: value, count: 1 };
    let above = blocks.at(-1);
    while (above !== undefined && above.sum / above.count > block.sum / block.count) {
      block = { sum: above.sum + block.sum, count: above.count + block.count };
      blocks.pop();
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
