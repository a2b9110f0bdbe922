import { displayWidth } from "../../emit/print.js";
import { compareText } from "../../model/model.js";
import type { EdgeLabel, GraphLabel, NodeLabel } from "../../vendor/dagre.js";
import type { Dictionary } from "../dictionary.js";

/** Pixels, at no zoom. */
export const nodeSize = { width: 156, height: 30 } as const;
/** Room for the name of an arrow, in a column of its own between two of nodes. */
const nameSize = { width: 104, height: 18 } as const;
/** Between what stands in one column, and from column to column. */
const gaps = { nodes: 9, arrows: 4, columns: 44 } as const;
const namedGaps = { nodes: 22, arrows: 14, columns: 76 } as const;
/** Entities beside one another where nothing is related to them. */
const apartColumns = 6;

/** An arrow between two nodes, by their numbers. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What an arrow goes through: level to both sides as far as it reaches, bent beyond. */
export interface Bend extends Point {
  readonly reach: number;
}

export interface Way {
  /** From the middle of the node where it begins to the middle of the one where it ends. */
  readonly bends: readonly Bend[];
  /** The middle of its name; null where arrows have none. */
  readonly name: Point | null;
}

/** Where everything stands: nodes by their left upper corners. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Point[];
  /** One for each arrow. */
  readonly ways: readonly Way[];
}

/**
 * A layered drawing: what is referred to most stands on the right, and what nothing is related to below. No arrow may
 * lead to its own node. The same graph gives the same drawing.
 *
 * @param named whether arrows need room for names
 */
export async function layOut(count: number, arrows: readonly Arrow[], named: boolean): Promise<Layout> {
  const { Graph, layout } = await import("../../vendor/dagre.js");
  const { nodes: nodesep, arrows: edgesep, columns: ranksep } = named ? namedGaps : gaps;
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep, edgesep, ranksep });
  const joined = leastReferredFirst(arrows);
  const places = new Map(joined.map((node, place) => [node, place]));
  for (const node of joined) graph.setNode(String(node), { ...nodeSize });
  // Laid out from the one less referred to, there are no cycles; what leads the other way is turned round afterwards.
  const turned = arrows.map(({ from, to }) => (places.get(from) ?? 0) > (places.get(to) ?? 0));
  const edges = arrows.map(({ from, to }, index) => {
    const [v, w] = turned[index] === true ? [to, from] : [from, to];
    const edge = { v: String(v), w: String(w), name: String(index) };
    graph.setEdge(edge, named ? { ...nameSize, labelpos: "c" } : {});
    return edge;
  });
  if (joined.length > 0) layout(graph);

  const middles = new Map(joined.map((node) => [node, pointOf(graph.node(String(node)))]));
  const columns = new Set([...middles.values()].map(({ x }) => Math.round(x)));
  const nameReach = named ? nameSize.width / 2 : 0;
  const ways = edges.map((edge, index): Way => {
    const { points = [], x, y } = graph.edge(edge);
    const bends = points.map((point: Point): Bend => {
      const isAmongNodes = columns.has(Math.round(point.x));
      return { ...pointOf(point), reach: isAmongNodes ? nodeSize.width / 2 : nameReach };
    });
    const [start, end] = [edge.v, edge.w].map((node) => ({ ...pointOf(graph.node(node)), reach: 0 }));
    const way = [start, ...bends.slice(1, -1), end].filter((bend) => bend !== undefined);
    return { bends: turned[index] === true ? way.toReversed() : way, name: named ? pointOf({ x, y }) : null };
  });
  const drawn = { width: graph.graph().width ?? 0, height: graph.graph().height ?? 0 };
  const apart = Array.from({ length: count }, (_, node) => node).filter((node) => !middles.has(node));
  const below = layOutApart(apart, drawn);
  const corners = new Map([...below.corners, ...[...middles].map(([node, at]) => [node, cornerOf(at)] as const)]);
  return {
    width: Math.max(drawn.width, below.width),
    height: Math.max(drawn.height, below.height),
    nodes: Array.from({ length: count }, (_, node) => corners.get(node) ?? { x: 0, y: 0 }),
    ways,
  };
}

function leastReferredFirst(arrows: readonly Arrow[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { from, to } of arrows) {
    counts.set(from, counts.get(from) ?? 0);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts.keys()].toSorted((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || other - one);
}

/** Row by row below the drawing, as wide as that. */
function layOutApart(apart: readonly number[], drawn: { readonly width: number; readonly height: number }) {
  const gap = gaps.nodes;
  const fitting = Math.floor((drawn.width + gap) / (nodeSize.width + gap));
  const columns = Math.max(1, Math.min(apart.length, Math.max(fitting, apartColumns)));
  const top = drawn.height === 0 ? 0 : drawn.height + nodeSize.height;
  const corners = apart.map(
    (node, index) =>
      [
        node,
        {
          x: (index % columns) * (nodeSize.width + gap),
          y: top + Math.floor(index / columns) * (nodeSize.height + gap),
        },
      ] as const,
  );
  const rows = Math.ceil(apart.length / columns);
  return {
    corners,
    width: apart.length === 0 ? 0 : columns * (nodeSize.width + gap) - gap,
    height: rows === 0 ? 0 : top + rows * (nodeSize.height + gap) - gap,
  };
}

function pointOf({ x = 0, y = 0 }: { readonly x?: number | undefined; readonly y?: number | undefined }): Point {
  return { x, y };
}

function cornerOf({ x, y }: Point): Point {
  return { x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 };
}

/** All that leads from one entity to another, as one arrow. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** Labels of the fields that refer; empty where `from` is only a line of `to`. */
  readonly fields: readonly string[];
  /** Records of `from` are lines of `to`. */
  readonly isLine: boolean;
}

/** References and lines, sorted by system names. Mirrors add none: they follow a reference. */
export function findRelations({ entities }: Dictionary): readonly Relation[] {
  const relations = new Map<string, Relation>();
  const add = (from: string, to: string, fields: readonly string[], isLine: boolean) => {
    const key = `${from}\0${to}`;
    const known = relations.get(key);
    relations.set(key, {
      from,
      to,
      fields: [...(known?.fields ?? []), ...fields],
      isLine: isLine || known?.isLine === true,
    });
  };
  for (const entity of entities) {
    for (const { mirror, target, label, key } of entity.fields) {
      if (target !== null && mirror === null) add(entity.key, target, [label ?? key], false);
    }
    for (const line of entity.lines) add(line, entity.key, [], true);
  }
  return [...relations.entries()]
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([, relation]) => relation);
}

/** The text, cut where it is wider than so many columns. */
export function fitText(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let shown = "";
  for (const sign of text) {
    if (displayWidth(shown + sign) > columns - 1) break;
    shown += sign;
  }
  return `${shown.trimEnd()}\u2026`;
}
