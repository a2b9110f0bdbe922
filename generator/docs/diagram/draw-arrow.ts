import { encoded, htmlText } from "../../model/encoders.js";
import { html, type Html } from "../html/html.js";
import { fitText } from "./fit-text.js";
import type { Bend, Point } from "./lay-out.js";

export interface DrawnRelation {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly string[];
  readonly isLine: boolean;
}

/** A smooth line through the points, with a head at its end and, where there is a place for it, the name of what it is. */
export function drawArrow(
  { from, to, fields, isLine }: DrawnRelation,
  bends: readonly Bend[],
  namePlace: Point | null,
): Html {
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
