import type { FieldMore, PageData, PageEntity, PageField, PageList } from "../../generator/docs/html.js";
import { type FieldView, linkTo } from "./dictionary-view.js";
import { changed, unused, used } from "./facets.js";
import { make } from "./make.js";
import { usedIn } from "./places-list.js";
import { unknownType } from "./unknown-type.js";

/** Choices named in the row; opening it shows all. */
const namedChoices = 4;

/** The row of a field. What it shows when opened is made then. */
export function renderField(
  entity: PageEntity,
  field: PageField,
  data: PageData,
  labels: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, string>,
): FieldView {
  const [id, key, givenLabel, name, typeIndex, ruleIndices, more = {}] = field;
  const label = givenLabel ?? key;
  const type = data.types[typeIndex] ?? unknownType;
  const list = more.list === undefined ? null : (data.lists[more.list] ?? null);
  const rules = ruleIndices.flatMap((rule) => data.rules[rule] ?? []);
  const severity = changes.get(linkTo(entity.key, key));
  const facets = [
    ...rules,
    ...(severity === undefined ? [] : [changed]),
    ...(data.program === undefined ? [] : [more.used === undefined ? unused : used]),
  ];

  const opener = make("button", "opener", label);
  opener.type = "button";
  opener.ariaExpanded = "false";
  const [, vendorType, typescript] = type;
  const row = make(
    "tr",
    rules.includes("hidden") ? "field hidden" : "field",
    make("td", "name", opener, make("code", "identifier", name)),
    make("td", "", make("code", "", key)),
    make("td", "type", make("code", "", typescript), make("span", "quiet", vendorType)),
    make(
      "td",
      "rules",
      ...rules.map((rule) => make("span", `tag ${rule}`, rule)),
      ...(severity === undefined ? [] : [make("span", `tag ${severity}`, changed)]),
    ),
    make("td", "notes", ...notes(more, list, labels)),
  );
  const words = [
    entity.label,
    entity.type,
    entity.key,
    label,
    name,
    key,
    id,
    ...(list?.choices.flatMap(([, label, literal = ""]) => [label, literal]) ?? []),
  ];
  return {
    entity,
    id,
    key,
    label,
    name,
    more,
    type,
    list,
    rules,
    facets,
    words: words.join("\n").toLowerCase(),
    row,
    opener,
  };
}

function notes(
  more: FieldMore,
  list: PageList | null,
  labels: ReadonlyMap<string, string>,
): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  if (more.to !== undefined) {
    const link = make("a", "", labels.get(more.to) ?? more.to);
    link.href = linkTo(more.to);
    parts.push(make("span", "", "→ ", link));
  }
  if (more.mirror !== undefined) {
    const [entity, name] = more.mirror;
    const link = make("a", "", `${labels.get(entity) ?? entity}.${name}`);
    link.href = linkTo(entity, name);
    parts.push(make("span", "", "shows ", link));
  }
  if (list !== null) {
    const named = list.choices.slice(0, namedChoices).map(([, label]) => label);
    const rest = list.choices.length - named.length;
    parts.push(make("span", "choices", `${named.join(", ")}${rest > 0 ? `, ${rest} more` : ""}`));
  }
  if (more.default !== undefined) {
    const choice = list?.choices.find(([id]) => id === more.default);
    parts.push(make("span", "", "default ", choice?.[1] ?? make("code", "", more.default)));
  }
  if (more.limits !== undefined) parts.push(make("span", "quiet", more.limits));
  if (more.used !== undefined) parts.push(make("span", "quiet", usedIn(more.used)));
  return parts;
}
