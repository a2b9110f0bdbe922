import type { PageList } from "../../generator/docs/html.js";
import { copyButton } from "./copy.js";
import { type FieldView, linkTo } from "./dictionary-view.js";
import { make } from "./make.js";
import { placesList } from "./places-list.js";

/** Choices beyond these would make the page slow; searching still finds them. */
const shownChoices = 2000;

/** Opens or closes a field: a row of its own below it, with names to copy, every choice, and where it is used. */
export function toggleField(view: FieldView, open = view.opener.ariaExpanded !== "true"): void {
  if (open === (view.opener.ariaExpanded === "true")) return;
  view.opener.ariaExpanded = String(open);
  view.row.classList.toggle("open", open);
  if (!open) {
    view.row.nextElementSibling?.remove();
    return;
  }
  const cell = make("td", "", ...details(view));
  cell.colSpan = 5;
  view.row.after(make("tr", "details", cell));
}

function details({ entity, id, key, name, more, type, list }: FieldView): readonly Node[] {
  const [kind] = type;
  const address = location.href.split("#")[0] ?? "";
  const copies = make(
    "p",
    "facts",
    copyButton(name, "identifier"),
    copyButton(key, "system name"),
    copyButton(id, "id"),
    copyButton(address + linkTo(entity.key, key), "link", linkTo(entity.key, key)),
    make("span", "", `kind: ${kind}`),
  );
  return [
    copies,
    ...(list === null ? [] : [choiceTable(list, more.default)]),
    ...(more.used === undefined ? [] : [make("h3", "", "Used in your code"), placesList(more.used)]),
  ];
}

function choiceTable({ name, id, choices }: PageList, usual: string | undefined): HTMLElement {
  const rows = choices
    .slice(0, shownChoices)
    .map(([choiceId, label, literal = label]) =>
      make(
        "tr",
        "",
        make("td", "", label, ...(choiceId === usual ? [make("span", "tag", "default")] : [])),
        make("td", "", make("code", "", literal)),
        make("td", "", copyButton(choiceId, "id", choiceId, "")),
      ),
    );
  const head = make("tr", "", ...["Choice", "In code", "Id"].map((title) => make("th", "", title)));
  const table = make("table", "choice-table", make("thead", "", head), make("tbody", "", ...rows));
  table.ariaLabel = `Choices of ${name}`;
  const left = choices.length - rows.length;
  return make(
    "div",
    "",
    make(
      "p",
      "facts",
      copyButton(name, "list"),
      copyButton(id, "list id"),
      make("span", "", `${choices.length} ${choices.length === 1 ? "choice" : "choices"}`),
    ),
    table,
    ...(left > 0 ? [make("p", "quiet", `${left} more are left out here.`)] : []),
  );
}
