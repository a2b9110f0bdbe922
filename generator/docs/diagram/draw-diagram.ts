import { encoded, htmlText } from "../../model/encoders.js";
import type { Dictionary, DictionaryEntity } from "../dictionary.js";
import { html, joinHtml, type Html } from "../html/html.js";
import { drawArrow } from "./draw-arrow.js";
import { findRelations } from "./find-relations.js";
import { layOut, nodeSize, type Bend, type Point } from "./lay-out.js";
import { fitText } from "./fit-text.js";
import { spreadEnds } from "./spread-ends.js";

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
