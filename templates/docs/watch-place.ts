import type { DictionaryView } from "./dictionary-view.js";

/** Marks, in the list of entities, the chapter that is being read. */
export function watchPlace({ entities }: DictionaryView): void {
  const links = new Map<Element, Element | null>(
    entities.map(({ section, item }) => [section, item.querySelector("a")]),
  );
  const seen = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      const first = entities.find(({ section }) => seen.has(section))?.section;
      for (const [section, link] of links) {
        if (section === first) link?.setAttribute("aria-current", "true");
        else link?.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-20% 0px -60% 0px" },
  );
  for (const { section } of entities) observer.observe(section);
}
