import type { DictionaryChange } from "../../generator/docs/dictionary.js";
import { linkTo, type DictionaryView } from "./dictionary-view.js";
import { find, make } from "./make.js";

/** With more changes, those of an entity are shown when somebody asks for them. */
const openChanges = 20;
const severities = ["breaking", "dangerous", "safe", "accepted"] as const;

/** What has changed, entity by entity. */
export function showChanges({ data, entities }: DictionaryView): void {
  const { since, changes } = data;
  if (since === undefined) return;
  const section = find("#changes", HTMLElement);
  section.hidden = false;
  find("#changes .bar", HTMLElement).append(make("span", "hint", "since ", make("code", "", since)), tally(changes));
  if (changes.length === 0) {
    section.append(make("p", "quiet", "Nothing has changed."));
    return;
  }
  const places = new Set(
    entities.flatMap(({ entity, fields }) => [linkTo(entity.key), ...fields.map(({ key }) => linkTo(entity.key, key))]),
  );
  for (const [title, members] of grouped(changes)) {
    const items = members.map((change) => changeItem(change, places));
    const group = make("details", "", make("summary", "", title, tally(members)), make("ul", "", ...items));
    group.open = changes.length <= openChanges;
    section.append(group);
  }
}

function grouped(changes: readonly DictionaryChange[]): ReadonlyMap<string, readonly DictionaryChange[]> {
  const groups = new Map<string, DictionaryChange[]>();
  for (const change of changes) {
    const title = change.entity === null ? "API" : (change.place[0] ?? change.entity);
    groups.set(title, [...(groups.get(title) ?? []), change]);
  }
  return groups;
}

/** `2 breaking` `1 safe`. */
function tally(changes: readonly DictionaryChange[]): HTMLElement {
  const counts = severities.map((severity) => [
    severity,
    changes.filter((change) => markOf(change) === severity).length,
  ]);
  const tags = counts
    .filter(([, count]) => count !== 0)
    .map(([severity, count]) => tag(`${count} ${severity}`, severity));
  return make("span", "tally", ...tags);
}

function changeItem(change: DictionaryChange, places: ReadonlySet<string>): HTMLElement {
  const mark = markOf(change);
  const item = make("li", "", tag(mark, mark), make("span", "", ...sentence(change, places)));
  const { accepted, follows } = change;
  if (accepted !== null) item.append(make("span", "quiet", `accepted: ${accepted}`));
  if (follows.length > 0) {
    const lines = follows.map((follower) => make("li", "", ...sentence(follower, places, true)));
    item.append(make("ul", "follows", ...lines));
  }
  return item;
}

function sentence(
  { entity, field, place, title }: DictionaryChange,
  places: ReadonlySet<string>,
  withEntity = false,
): readonly (Node | string)[] {
  const shown = (withEntity || entity === null ? place : place.slice(1)).join(" \u203A ");
  if (shown === "") return [title];
  const target = entity === null ? null : linkTo(entity, field ?? undefined);
  if (target === null || !places.has(target)) return [make("strong", "", shown), " ", title];
  const link = make("a", "", shown);
  link.href = target;
  return [link, " ", title];
}

function markOf({ accepted, severity }: DictionaryChange): (typeof severities)[number] {
  return accepted === null ? severity : "accepted";
}

function tag(text: string, kind: string | number | undefined): HTMLElement {
  return make("span", `tag ${kind ?? ""}`, text);
}
