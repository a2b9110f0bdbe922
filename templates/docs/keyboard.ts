import type { DictionaryView, FieldView } from "./dictionary-view.js";
import { toggleField } from "./field-details.js";
import type { Filtering } from "./filtering.js";
import { find } from "./make.js";

/** `/` goes to the search, arrows from field to field, Enter opens one (it is a button), Escape closes and clears. */
export function listenToKeys({ entities }: DictionaryView, filtering: Filtering): void {
  const search = find("#search", HTMLInputElement);
  const all = entities.flatMap(({ fields }) => fields);
  const shown = () => all.filter(({ row }) => !row.hidden);
  const focused = () => all.find(({ opener }) => opener === document.activeElement);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target, key } = event;
    const isTyping = target instanceof HTMLInputElement && target.type === "search";
    switch (key) {
      case "/":
        if (isTyping) return;
        search.focus();
        search.select();
        break;
      case "ArrowDown":
      case "ArrowUp": {
        const from = focused();
        if (from === undefined && !isTyping) return;
        const next = neighbour(shown(), from, key === "ArrowDown" ? 1 : -1);
        if (next === null) search.focus();
        else focus(next);
        break;
      }
      case "Escape": {
        const field = focused();
        if (field?.opener.ariaExpanded === "true") {
          toggleField(field, false);
          break;
        }
        filtering.clear();
        search.focus();
        break;
      }
      default:
        return;
    }
    event.preventDefault();
  });
}

/** Null above the first one. */
function neighbour(views: readonly FieldView[], from: FieldView | undefined, step: 1 | -1): FieldView | null {
  if (from === undefined) return step === 1 ? (views[0] ?? null) : null;
  const index = views.indexOf(from) + step;
  return index < 0 ? null : (views[Math.min(index, views.length - 1)] ?? null);
}

function focus({ opener, row }: FieldView): void {
  opener.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}
