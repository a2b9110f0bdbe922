import type { Arrow } from "./graph.js";

/**
 * An order of the nodes in which few arrows lead back. Nodes that nothing leads to come first, nodes that lead nowhere
 * last; of those in cycles, the one that leads out most and is led to least.
 *
 * @see Eades, Lin, Smyth: A fast and effective heuristic for the feedback arc set problem (1993)
 */
export function breakCycles(count: number, arrows: readonly Arrow[]): readonly number[] {
  const left = new Set(Array.from({ length: count }, (_, node) => node));
  const outgoing = degrees(count, arrows, "from");
  const incoming = degrees(count, arrows, "to");
  const first: number[] = [];
  const last: number[] = [];
  const take = (node: number) => {
    left.delete(node);
    for (const { from, to } of arrows) {
      if (from === node) incoming[to] = (incoming[to] ?? 0) - 1;
      if (to === node) outgoing[from] = (outgoing[from] ?? 0) - 1;
    }
    return node;
  };
  while (left.size > 0) {
    const nodes = [...left];
    const sink = nodes.find((node) => outgoing[node] === 0);
    if (sink !== undefined) {
      last.unshift(take(sink));
      continue;
    }
    const surplus = (node: number) => (outgoing[node] ?? 0) - (incoming[node] ?? 0);
    const source = nodes.find((node) => incoming[node] === 0);
    first.push(take(source ?? nodes.reduce((best, node) => (surplus(node) > surplus(best) ? node : best))));
  }
  return [...first, ...last];
}

function degrees(count: number, arrows: readonly Arrow[], end: keyof Arrow): number[] {
  const found = Array.from({ length: count }, () => 0);
  for (const arrow of arrows) found[arrow[end]] = (found[arrow[end]] ?? 0) + 1;
  return found;
}
