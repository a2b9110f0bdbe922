import type { PageData } from "../../generator/docs/html/page-data.js";
import { linkTo, type DictionaryView } from "./dictionary-view.js";
import { find, make } from "./make.js";

/** What has changed, in a list of its own and as a mark on the fields that are still there. */
export function showChanges({ data, entities }: DictionaryView): void {
  const { changes } = data;
  if (changes.length === 0) return;
  const section = find("#changes", HTMLElement);
  section.hidden = false;
  find("#changes ul", HTMLElement).append(...changes.map(changeItem));
  const fields = new Map(
    entities.flatMap(({ entity, fields }) => fields.map((view) => [`${entity.key}.${view.key}`, view] as const)),
  );
  for (const { entity, field, severity } of changes) {
    if (entity === null || field === null) continue;
    const view = fields.get(`${entity}.${field}`);
    view?.row.querySelector(".rules")?.append(make("span", `tag ${severity}`, "changed"));
  }
}

function changeItem({ title, entity, field, severity }: PageData["changes"][number]): HTMLElement {
  const item = make("li", "", make("span", `tag ${severity}`, severity));
  if (entity === null) item.append(make("span", "", title));
  else {
    const link = make("a", "", title);
    link.href = linkTo(entity, field ?? undefined);
    item.append(link);
  }
  return item;
}
