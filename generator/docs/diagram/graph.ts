/** An arrow between two nodes, by their numbers. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
}

/** A node of a layered drawing: one of the graph's, or a bend of an arrow on its way through a layer. */
export interface Slot {
  /** Number of the graph's node; null for a bend. */
  readonly node: number | null;
  readonly layer: number;
  /** Slots of the neighbouring layers that this one is joined to. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}
