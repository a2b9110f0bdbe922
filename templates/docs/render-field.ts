import type { PageData, PageEntity, PageField, PageList } from "../../generator/docs/html/page-data.js";
import { linkTo, type FieldView } from "./dictionary-view.js";
import { make } from "./make.js";
import { unknownType } from "./unknown-type.js";

/** Choices named in the row; opening it shows all. */
const namedChoices = 4;

/** The row of a field. What it shows when opened is made then. */
export function renderField(
  entity: PageEntity,
  field: PageField,
  data: PageData,
  labels: ReadonlyMap<string, string>,
): FieldView {
  const type = data.types[field.type] ?? unknownType;
  const list = field.list === undefined ? null : (data.lists[field.list] ?? null);
  const rules = (field.rules ?? []).flatMap((rule) => data.rules[rule] ?? []);

  const opener = make("button", "opener", field.label ?? field.key);
  opener.type = "button";
  opener.ariaExpanded = "false";
  const [, vendorType, typescript] = type;
  const row = make(
    "tr",
    rules.includes("hidden") ? "field hidden" : "field",
    make("td", "name", opener, make("code", "identifier", field.name)),
    make("td", "", make("code", "", field.key)),
    make("td", "type", make("code", "", typescript), make("span", "quiet", vendorType)),
    make("td", "rules", ...rules.map((rule) => make("span", `tag ${rule}`, rule))),
    make("td", "notes", ...notes(field, list, labels)),
  );
  const words = [
    entity.label,
    entity.type,
    entity.key,
    field.label ?? "",
    field.name,
    field.key,
    field.id,
    ...(list?.choices.flatMap(([, label, literal = ""]) => [label, literal]) ?? []),
  ];
  return { entity, field, type, list, rules, words: words.join("\n").toLowerCase(), row, opener };
}

function notes(
  field: PageField,
  list: PageList | null,
  labels: ReadonlyMap<string, string>,
): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  if (field.to !== undefined) {
    const link = make("a", "", labels.get(field.to) ?? field.to);
    link.href = linkTo(field.to);
    parts.push(make("span", "", "→ ", link));
  }
  if (field.mirror !== undefined) {
    const [entity, name] = field.mirror;
    const link = make("a", "", `${labels.get(entity) ?? entity}.${name}`);
    link.href = linkTo(entity, name);
    parts.push(make("span", "", "shows ", link));
  }
  if (list !== null) {
    const named = list.choices.slice(0, namedChoices).map(([, label]) => label);
    const more = list.choices.length - named.length;
    parts.push(make("span", "choices", `${named.join(", ")}${more > 0 ? `, ${more} more` : ""}`));
  }
  if (field.default !== undefined) parts.push(make("span", "", "default ", make("code", "", field.default)));
  if (field.limits !== undefined) parts.push(make("span", "quiet", field.limits));
  if (field.used !== undefined) parts.push(make("span", "quiet", `used ${field.used.length}×`));
  return parts;
}
