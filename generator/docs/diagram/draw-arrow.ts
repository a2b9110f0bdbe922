import { encoded, htmlText } from "../../model/encoders.js";
import { html, type Html } from "../html/html.js";
import { fitText } from "./fit-text.js";
import { nodeSize, type Point } from "./lay-out.js";

export interface DrawnRelation {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly string[];
  readonly isLine: boolean;
}

/**
 * A smooth line through the points, with a head at its end and the name of what it stands for: above the line, or below
 * one that leads to the left, so that the names of arrows to and fro are apart.
 */
export function drawArrow({ from, to, fields, isLine }: DrawnRelation, points: readonly Point[]): Html {
  const start = points[0] ?? { x: 0, y: 0 };
  const end = points.at(-1) ?? start;
  const path = from === to ? loopPath(start, end) : smoothPath(points);
  const before = points.at(-2) ?? start;
  const head = from === to ? headDown(end) : headAside(end, before.x < end.x ? 1 : -1);
  const name = fields.length > 1 ? `${fields.length} fields` : (fields[0] ?? "lines");
  const all = [...(isLine ? ["lines"] : []), ...fields].join(", ");
  const label = labelPlace(points, from === to, end.x < start.x);
  const numbers = encoded("html", `data-from="${from}" data-to="${to}"`);
  return html`<g class="arrow${encoded("html", isLine && fields.length === 0 ? " line" : "")}" ${numbers}
    ><title>${htmlText(all)}</title><path d="${encoded("html", path)}" /><path
      class="head"
      d="${encoded("html", head)}"
    /><text x="${round(label.x)}" y="${round(label.y)}">${htmlText(fitText(name, 16))}</text></g
  >`;
}

/** How far an arrow within a column goes aside, in pixels. */
const asideBend = 44;

/** From point to point, level at each; through a column straight. */
function smoothPath(points: readonly Point[]): string {
  const [start = { x: 0, y: 0 }, ...rest] = points;
  let path = `M${round(start.x)} ${round(start.y)}`;
  let x = start.x;
  let y = start.y;
  rest.forEach((point, index) => {
    const isLast = index === rest.length - 1;
    if (Math.abs(point.x - x) < 1) {
      // Within a column: out on one side, and in again there.
      path += `C${round(x + asideBend)} ${round(y)} ${round(x + asideBend)} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
      return;
    }
    const direction = point.x > x ? 1 : -1;
    const near = isLast ? point.x : point.x - (direction * nodeSize.width) / 2;
    const bend = (near - x) / 2;
    path += `C${round(x + bend)} ${round(y)} ${round(near - bend)} ${round(point.y)} ${round(near)} ${round(point.y)}`;
    x = isLast ? near : near + direction * nodeSize.width;
    y = point.y;
    if (!isLast) path += `H${round(x)}`;
  });
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

/** Near the beginning: there, arrows to one much used entity are still apart. */
function labelPlace(points: readonly Point[], isLoop: boolean, isBelow: boolean): Point {
  const [start = { x: 0, y: 0 }, next = start] = points;
  if (isLoop) return { x: (start.x + next.x) / 2, y: start.y - 17 };
  const isDirect = points.length === 2;
  const x = isDirect ? next.x : next.x - (Math.sign(next.x - start.x) * nodeSize.width) / 2;
  return { x: (start.x + x) / 2, y: (start.y + next.y) / 2 + (isBelow ? 13 : -5) };
}

function round(value: number): Html {
  return encoded("html", String(Math.round(value * 10) / 10));
}
