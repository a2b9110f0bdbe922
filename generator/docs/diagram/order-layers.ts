import type { Slot } from "./graph.js";

const sweeps = 24;

/** The slots of each layer from top to bottom, so that few arrows cross: by the mean place of their neighbours. */
export function orderLayers(slots: readonly Slot[]): readonly (readonly number[])[] {
  const count = Math.max(-1, ...slots.map(({ layer }) => layer)) + 1;
  let layers = Array.from({ length: count }, (_, layer) =>
    slots.flatMap((slot, index) => (slot.layer === layer ? [index] : [])),
  );
  let best = layers;
  let fewest = crossings(layers, slots);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    layers = swept(layers, slots, sweep % 2 === 0 ? "right" : "left");
    const found = crossings(layers, slots);
    if (found < fewest) [best, fewest] = [layers, found];
  }
  return best;
}

function swept(layers: readonly (readonly number[])[], slots: readonly Slot[], side: "left" | "right"): number[][] {
  const done = layers.map((layer) => [...layer]);
  const indices = [...done.keys()];
  for (const index of side === "right" ? indices.slice(1) : indices.slice(0, -1).toReversed()) {
    const fixed = done[side === "right" ? index - 1 : index + 1] ?? [];
    const places = new Map(fixed.map((slot, place) => [slot, place]));
    const means = (done[index] ?? []).map((slot, place) => {
      const neighbours = (slots[slot]?.[side] ?? []).map((one) => places.get(one) ?? 0);
      const mean = neighbours.reduce((sum, one) => sum + one, 0) / neighbours.length;
      return { slot, mean: neighbours.length === 0 ? place : mean };
    });
    done[index] = means.toSorted((one, other) => one.mean - other.mean).map(({ slot }) => slot);
  }
  return done;
}

function crossings(layers: readonly (readonly number[])[], slots: readonly Slot[]): number {
  let count = 0;
  layers.slice(1).forEach((layer, index) => {
    const places = new Map((layers[index] ?? []).map((slot, place) => [slot, place]));
    const ends = layer.flatMap((slot) =>
      (slots[slot]?.right ?? []).map((one) => places.get(one) ?? 0).toSorted((one, other) => one - other),
    );
    ends.forEach((end, place) => {
      for (let next = place + 1; next < ends.length; next += 1) if ((ends[next] ?? 0) < end) count += 1;
    });
  });
  return count;
}
