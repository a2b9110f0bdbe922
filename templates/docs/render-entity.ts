import type { PageData, PageEntity } from "../../generator/docs/html.js";
import { copyButton } from "./copy.js";
import { type EntityView, linkTo } from "./dictionary-view.js";
import { make } from "./make.js";
import { placesList, usedIn } from "./places-list.js";
import { renderField } from "./render-field.js";

const columns = ["Field", "System name", "Type", "Rules", "Notes"];

/** A chapter of the dictionary, and its line in the list of entities. */
export function renderEntity(
  entity: PageEntity,
  data: PageData,
  labels: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, string>,
): EntityView {
  const fields = entity.fields.map((field) => renderField(entity, field, data, labels, changes));
  const heading = make("h2", "", entity.label);
  heading.tabIndex = -1;
  const head = make("tr", "");
  for (const title of columns) {
    const cell = make("th", "", title);
    cell.scope = "col";
    head.append(cell);
  }
  const rows = make("tbody", "", ...fields.map(({ row }) => row));
  const table = make("table", "", make("thead", "", head), rows);
  table.ariaLabel = `Fields of ${entity.label}`;

  const section = make("section", "entity", title(entity, heading), facts(entity, labels), table);
  section.ariaLabel = entity.label;
  // Not drawn before it is near: this is the room it is given until then.
  section.style.setProperty("contain-intrinsic-height", `auto ${116 + 47 * fields.length}px`);

  const count = make("span", "count", String(fields.length));
  const link = make("a", "", make("span", "", entity.label), count);
  link.href = linkTo(entity.key);
  return { entity, section, heading, count, item: make("li", "", link), fields };
}

function title(entity: PageEntity, heading: HTMLElement): HTMLElement {
  const bar = make("div", "bar", heading);
  if (entity.custom) bar.append(make("span", "tag custom", "custom"));
  return bar;
}

function unfolding(title: string, shown: HTMLElement): HTMLElement {
  return make("details", "", make("summary", "", title), shown);
}

function facts({ key, id, type, collection, lines, methods, used }: PageEntity, labels: ReadonlyMap<string, string>) {
  const line = make(
    "p",
    "facts",
    copyButton(type, "type name"),
    copyButton(collection, "collection"),
    copyButton(key, "system name"),
    copyButton(id, "id"),
  );
  for (const key of lines) {
    const link = make("a", "", labels.get(key) ?? key);
    link.href = linkTo(key);
    line.append(make("span", "", "lines: ", link));
  }
  const more = [
    ...(methods.length === 0 ? [] : [unfolding(`${methods.length} methods`, make("code", "", methods.join(", ")))]),
    ...(used.length === 0 ? [] : [unfolding(usedIn(used), placesList(used))]),
  ];
  return make("div", "about", line, ...more);
}
