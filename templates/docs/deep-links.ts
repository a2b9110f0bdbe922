import { linkTo, type DictionaryView } from "./dictionary-view.js";
import { toggleField } from "./field-details.js";
import type { Filtering } from "./filtering.js";

/** `#contact` leads to an entity, `#contact.work_email` to a field, which opens. */
export function followLinks({ entities }: DictionaryView, filtering: Filtering): void {
  const places = new Map<string, () => void>();
  for (const { entity, section, heading, fields } of entities) {
    places.set(linkTo(entity.key), () => {
      if (section.hidden) filtering.clear();
      section.scrollIntoView();
      heading.focus({ preventScroll: true });
    });
    for (const view of fields) {
      const link = linkTo(entity.key, view.key);
      view.opener.addEventListener("click", () => {
        toggleField(view);
        if (view.opener.ariaExpanded === "true") history.replaceState(null, "", link);
      });
      if (places.has(link)) continue;
      places.set(link, () => {
        if (view.row.hidden || section.hidden) filtering.clear();
        toggleField(view, true);
        // Twice: what lies between takes its real height only when it comes near.
        view.row.scrollIntoView({ block: "center" });
        requestAnimationFrame(() => view.row.scrollIntoView({ block: "center" }));
        view.opener.focus({ preventScroll: true });
        mark(view.row);
      });
    }
  }
  const follow = () => places.get(location.hash)?.() ?? places.get(normal(location.hash))?.();
  addEventListener("hashchange", follow);
  // A link to where one already is does not change the address, and yet should lead there.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link !== null && link.getAttribute("href") === location.hash) follow();
  });
  follow();
}

/** As a person would type it: `#contact.Länge`. */
function normal(hash: string): string {
  try {
    return `#${encodeURIComponent(decodeURIComponent(hash.slice(1)))}`;
  } catch {
    return hash;
  }
}

function mark(row: HTMLElement): void {
  row.classList.add("marked");
  setTimeout(() => row.classList.remove("marked"), 2000);
}
