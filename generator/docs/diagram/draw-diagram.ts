import { encoded, htmlText } from "../../model/encoders.js";
import type { Dictionary, DictionaryEntity } from "../dictionary.js";
import { html, type Html, joinHtml } from "../markup.js";
import { type Arrow, type Bend, findRelations, fitText, layOut, type Layout, nodeSize, type Point } from "./lay-out.js";

/** Room around the drawing, for loops and outlines. */
const margin = 40;
/** With more arrows, their names stand only in what pops up: between so many there is no room. */
const namedArrows = 16;

/** The relations as a picture: entities are links to their chapters, arrows lead from what refers to what is meant. */
export async function drawDiagram(dictionary: Dictionary): Promise<Html> {
  const { entities } = dictionary;
  const relations = findRelations(dictionary);
  if (relations.length === 0) return html``;
  const numbers = new Map(entities.map(({ key }, index) => [key, index]));
  const numbered = relations.map((relation) => ({
    ...relation,
    from: numbers.get(relation.from) ?? 0,
    to: numbers.get(relation.to) ?? 0,
  }));
  const between = numbered.filter(({ from, to }) => from !== to);
  const named = between.length <= namedArrows;
  const layout = await layOut(entities.length, between, named);
  const ways = spreadEnds(between, layout.ways);
  const arrows = [
    ...between.map((relation, index) => drawArrow(relation, ways[index] ?? [], layout.ways[index]?.name ?? null)),
    ...numbered
      .filter(({ from, to }) => from === to)
      .map((relation) => {
        const [start, end] = loop(layout.nodes[relation.from]);
        const name = named ? { x: (start.x + end.x) / 2, y: start.y - 21 } : null;
        return drawArrow(relation, [start, end], name);
      }),
  ];
  const nodes = entities.map((entity, index) => drawNode(entity, index, layout.nodes[index] ?? { x: 0, y: 0 }, named));
  const size = [layout.width + 2 * margin, layout.height + 2 * margin].map(Math.round);
  const [width = 0, height = 0] = size;
  return html`<section id="relations" aria-labelledby="relations-title">
    <div class="bar">
      <h2 id="relations-title">Relations</h2>
      <span class="hint">An arrow leads from what refers to what is meant; dashed: lines of a record.</span>
      <span class="tools"
        ><button type="button" data-zoom="in" aria-label="Zoom in">+</button
        ><button type="button" data-zoom="out" aria-label="Zoom out">−</button
        ><button type="button" data-zoom="fit">Fit</button></span
      >
    </div>
    <div class="canvas">
      <svg
        width="${encoded("html", String(width))}"
        height="${encoded("html", String(height))}"
        viewBox="${encoded("html", [-margin, -margin, ...size].join(" "))}"
        role="group"
        aria-label="Relations between entities"
      >
        <g class="arrows">${joinHtml(arrows)}</g>
        <g class="nodes">${joinHtml(nodes)}</g>
      </svg>
    </div>
  </section>`;
}

function drawNode(entity: DictionaryEntity, index: number, { x, y }: Point, counted: boolean): Html {
  const { width, height } = nodeSize;
  const label = entity.label ?? entity.key;
  const place = (value: number) => encoded("html", String(Math.round(value)));
  const size = counted
    ? html`<text class="size" x="${place(x + width - 10)}" y="${place(y + height / 2)}"
        >${place(entity.fields.length)}</text
      >`
    : html``;
  return html`<a
    class="node${encoded("html", entity.custom ? " custom" : "")}"
    href="#${htmlText(hashOf(entity.key))}"
    data-node="${place(index)}"
    ><title>${htmlText(`${label} (${entity.key}), ${entity.fields.length} fields`)}</title
    ><rect x="${place(x)}" y="${place(y)}" width="${place(width)}" height="${place(height)}" rx="7" /><text
      aria-hidden="true"
      x="${place(x + 12)}"
      y="${place(y + height / 2)}"
      >${htmlText(fitText(label, counted ? 12 : 15))}</text
    >${size}</a
  >`;
}

/** What follows `#`; halves of surrogate pairs have no such form. */
function hashOf(key: string): string {
  return encodeURIComponent(key.replaceAll(/\p{Cs}/gu, "\uFFFD"));
}

/** Out of the top at the right, and in again there. */
function loop(corner: Point = { x: 0, y: 0 }): readonly [start: Bend, end: Bend] {
  const { width } = nodeSize;
  return [
    { x: corner.x + width - 44, y: corner.y, reach: 0 },
    { x: corner.x + width - 16, y: corner.y, reach: 0 },
  ];
}

export interface DrawnRelation {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly string[];
  readonly isLine: boolean;
}

/** A smooth line through the points, with a head at its end and, where there is a place for it, the name of what it is. */
function drawArrow({ from, to, fields, isLine }: DrawnRelation, bends: readonly Bend[], namePlace: Point | null): Html {
  const start = bends[0] ?? { x: 0, y: 0 };
  const end = bends.at(-1) ?? start;
  const path = from === to ? loopPath(start, end) : smoothPath(bends);
  const before = bends.at(-2) ?? start;
  const head = from === to ? headDown(end) : headAside(end, before.x < end.x ? 1 : -1);
  const all = [...(isLine ? ["lines"] : []), ...fields].join(", ");
  const numbers = encoded("html", `data-from="${from}" data-to="${to}"`);
  return html`<g class="arrow${encoded("html", isLine && fields.length === 0 ? " line" : "")}" ${numbers}
    ><title>${htmlText(all)}</title><path d="${encoded("html", path)}" /><path
      class="head"
      d="${encoded("html", head)}"
    />${namePlace === null ? html`` : nameText(fields, namePlace)}</g
  >`;
}

function nameText(fields: readonly string[], { x, y }: Point): Html {
  const name = fields.length > 1 ? `${fields.length} fields` : (fields[0] ?? "lines");
  return html`<text x="${round(x)}" y="${round(y)}">${htmlText(fitText(name, 16))}</text>`;
}

/** From bend to bend, level at each. */
function smoothPath([start = { x: 0, y: 0, reach: 0 }, ...rest]: readonly Bend[]): string {
  let path = `M${round(start.x)} ${round(start.y)}`;
  let { x, y } = start;
  for (const bend of rest) {
    const direction = bend.x > x ? 1 : -1;
    const near = bend.x - direction * bend.reach;
    const middle = (x + near) / 2;
    path += `C${round(middle)} ${round(y)} ${round(middle)} ${round(bend.y)} ${round(near)} ${round(bend.y)}`;
    x = bend.x + direction * bend.reach;
    y = bend.y;
    if (bend.reach > 0) path += `H${round(x)}`;
  }
  return path;
}

function loopPath(start: Point, end: Point): string {
  const top = start.y - 19;
  return `M${round(start.x)} ${round(start.y)}C${round(start.x)} ${round(top)} ${round(end.x)} ${round(top)} ${round(end.x)} ${round(end.y)}`;
}

function headAside({ x, y }: Point, direction: 1 | -1): string {
  return `M${round(x)} ${round(y)}l${-8 * direction} -4v8z`;
}

function headDown({ x, y }: Point): string {
  return `M${round(x)} ${round(y)}l-4 -8h8z`;
}

function round(value: number): Html {
  return encoded("html", String(Math.round(value * 10) / 10));
}

/** How much of a node's side its arrows use, in pixels. */
const usedSide = 24;

/**
 * Moves the ends of arrows from the nodes' middles to their sides, one below the other, in the order of where they come
 * from: arrows to and fro do not cover one another.
 */
function spreadEnds(arrows: readonly Arrow[], ways: Layout["ways"]): readonly (readonly Bend[])[] {
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
