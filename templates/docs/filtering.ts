import type { DictionaryView, FieldView } from "./dictionary-view.js";
import { facetsOf } from "./facets.js";
import { toggleField } from "./field-details.js";
import { highlightFound } from "./highlight-found.js";
import { find, make } from "./make.js";

export interface Filtering {
  /** Shows everything again. */
  readonly clear: () => void;
}

/** Searching and filtering: what does not match is hidden, and the counts follow. */
export function startFiltering({ data, entities }: DictionaryView): Filtering {
  const search = find("#search", HTMLInputElement);
  const kind = find("#kind", HTMLSelectElement);
  const clearButton = find("#clear", HTMLButtonElement);
  const nothing = find("#nothing", HTMLElement);
  const kinds = new Set(data.types.map(([name]) => name));
  for (const name of [...kinds].toSorted()) kind.append(make("option", "", name));
  const boxes = facetsOf(data).map((facet) => {
    const box = make("input", "");
    box.type = "checkbox";
    find("#rules", HTMLElement).append(make("label", "", box, facet));
    return { facet, box };
  });

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const facets = boxes.filter(({ box }) => box.checked).map(({ facet }) => facet);
    const isPlain = words.length === 0 && facets.length === 0 && kind.value === "";
    let fields = 0;
    let chapters = 0;
    for (const { section, item, count, fields: views } of entities) {
      let found = 0;
      for (const view of views) {
        const matches = words.every((word) => view.words.includes(word)) && fits(view, kind.value, facets);
        show(view, matches, words);
        if (matches) found += 1;
      }
      section.hidden = found === 0 && !isPlain;
      item.hidden = section.hidden;
      count.textContent = String(isPlain ? views.length : found);
      fields += found;
      chapters += section.hidden ? 0 : 1;
    }
    find("#count", HTMLOutputElement).value = isPlain
      ? ""
      : `${counted(fields, "field", "fields")} in ${counted(chapters, "entity", "entities")}`;
    clearButton.hidden = isPlain;
    nothing.hidden = fields > 0 || isPlain;
    document.body.classList.toggle("filtering", !isPlain);
    highlightFound(entities, words);
  };
  const clear = () => {
    search.value = "";
    kind.value = "";
    for (const { box } of boxes) box.checked = false;
    apply();
  };

  search.addEventListener("input", apply);
  kind.addEventListener("change", apply);
  for (const { box } of boxes) box.addEventListener("change", apply);
  clearButton.addEventListener("click", () => {
    clear();
    search.focus();
  });
  find("#nothing button", HTMLButtonElement).addEventListener("click", () => {
    clear();
    search.focus();
  });
  // A browser that goes back fills the fields in again.
  if (search.value !== "") apply();
  return { clear };
}

function fits({ type, facets }: FieldView, kind: string, wanted: readonly string[]): boolean {
  return (kind === "" || type[0] === kind) && wanted.every((facet) => facets.includes(facet));
}

/** A field that is found by a choice says by which. */
function show(view: FieldView, matches: boolean, words: readonly string[]): void {
  const { row, list } = view;
  row.querySelector(".hit")?.remove();
  if (row.hidden === matches) {
    row.hidden = !matches;
    if (!matches) toggleField(view, false);
  }
  if (!matches || list === null || words.length === 0) return;
  const found = list.choices.filter(([, label]) => words.some((word) => label.toLowerCase().includes(word)));
  const [first] = found;
  if (first === undefined) return;
  const more = found.length > 1 ? ` and ${found.length - 1} more` : "";
  row.querySelector(".notes")?.append(make("span", "hit", `found: ${first[1]}${more}`));
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
