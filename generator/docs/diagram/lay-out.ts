import { assignLayers } from "./assign-layers.js";
import { bendArrows } from "./bend-arrows.js";
import { breakCycles } from "./break-cycles.js";
import type { Arrow, Slot } from "./graph.js";
import { orderLayers } from "./order-layers.js";
import { placeSlots } from "./place-slots.js";

/** Pixels, at no zoom. */
export const nodeSize = { width: 184, height: 36 } as const;
const rowGap = 16;
const bendGap = 12;
/** The most columns: more would not be readable on a screen. */
const mostColumns = 6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands: nodes by their left upper corners. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Point[];
  /** For each arrow the middles of what it goes through, from where it begins to where it ends. */
  readonly arrows: readonly (readonly Point[])[];
}

/** A layered drawing: arrows lead to the right as far as cycles let them. No arrow may lead to its own node. */
export function layOut(count: number, arrows: readonly Arrow[], columnGap: number): Layout {
  const order = breakCycles(count, arrows);
  const joined = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const nodes = order.filter((node) => joined.has(node));
  const size = { layers: mostColumns, height: Math.max(6, Math.ceil(joined.size / (mostColumns - 1))) };
  const { slots, ways } = bendArrows(nodes, arrows, assignLayers(nodes, arrows, size));
  const layers = orderLayers(slots);
  const heights = placeSlots(slots, layers, gapBetween);
  const middle = (slot: number): Point => {
    const column = layers.length - 1 - (slots[slot]?.layer ?? 0);
    return {
      x: column * (nodeSize.width + columnGap) + nodeSize.width / 2,
      y: (heights[slot] ?? 0) + nodeSize.height / 2,
    };
  };

  const corners = new Map<number, Point>();
  slots.forEach(({ node }, slot) => {
    const { x, y } = middle(slot);
    if (node !== null) corners.set(node, { x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 });
  });
  const drawn = joined.size === 0 ? 0 : Math.max(...heights) + nodeSize.height;
  const apart = order.filter((node) => !joined.has(node)).toSorted((one, other) => one - other);
  const columns = Math.max(layers.length, Math.min(apart.length, mostColumns), 1);
  const width = columns * (nodeSize.width + columnGap) - columnGap;
  const fitting = Math.max(1, Math.floor((width + rowGap) / (nodeSize.width + rowGap)));
  const below = drawn === 0 ? 0 : drawn + nodeSize.height;
  apart.forEach((node, index) => {
    const row = Math.floor(index / fitting);
    corners.set(node, {
      x: (index % fitting) * (nodeSize.width + rowGap),
      y: below + row * (nodeSize.height + rowGap),
    });
  });
  const rows = Math.ceil(apart.length / fitting);
  return {
    width,
    height: rows === 0 ? drawn : below + rows * (nodeSize.height + rowGap) - rowGap,
    nodes: Array.from({ length: count }, (_, node) => corners.get(node) ?? { x: 0, y: 0 }),
    arrows: ways.map((way) => way.map(middle)),
  };
}

function gapBetween(above: Slot, below: Slot): number {
  if (above.node !== null && below.node !== null) return nodeSize.height + rowGap;
  return above.node === null && below.node === null ? bendGap : nodeSize.height / 2 + bendGap;
}
