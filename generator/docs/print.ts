import { csvCell, encoded, type Encoded, jsonText, markdownCode, markdownText } from "../model/encoders.js";
import { fieldLimits, fieldRules, placeText } from "./describe.js";
import type { Dictionary, DictionaryChange, DictionaryEntity, DictionaryField } from "./dictionary.js";
import { htmlMark, printHtml } from "./html.js";
import { toJson } from "./markup.js";

/** In the order in which help names them; also the endings of their files. */
export const docsFormats = { html: "html", markdown: "md", json: "json", csv: "csv" } as const;

export type DocsFormat = keyof typeof docsFormats;

/** The text of one file for these accounts. A page has room for one: of several, the first is shown. */
export async function printDocs(
  format: DocsFormat,
  first: Dictionary,
  ...others: readonly Dictionary[]
): Promise<string> {
  const all = [first, ...others];
  switch (format) {
    case "html":
      return printHtml(first);
    case "markdown":
      return printMarkdown(all);
    case "json":
      return `${printJson(all)}\n`;
    case "csv":
      return printCsv(all);
    default:
      return format satisfies never;
  }
}

/** Whether a file is one that `docs` wrote, of any version. */
export function isDocs(format: DocsFormat, text: string): boolean {
  switch (format) {
    case "html":
      return text.slice(0, 4000).includes(htmlMark);
    case "markdown":
      return text.startsWith(markdownMark);
    case "json":
      return /^\{\s*"formatVersion": \d+,\s*"generator": "fieldwright docs",/.test(text);
    case "csv":
      return text.startsWith(csvHead.slice(0, csvHead.indexOf(",type name")));
    default:
      return format satisfies never;
  }
}

type Row = (place: {
  readonly account: Dictionary;
  readonly entity: DictionaryEntity;
  readonly field: DictionaryField;
  readonly choices: ReadonlyMap<string, string>;
}) => string;

const columns: readonly (readonly [title: string, value: Row])[] = [
  ["account", ({ account }) => account.account],
  ["entity", ({ entity }) => entity.key],
  ["entity label", ({ entity }) => entity.label ?? ""],
  ["type name", ({ entity }) => entity.typeName],
  ["field", ({ field }) => field.key],
  ["field id", ({ field }) => field.id],
  ["label", ({ field }) => field.label ?? ""],
  ["identifier", ({ field }) => field.name],
  ["kind", ({ field }) => field.kind],
  ["crm type", ({ field }) => field.vendorType],
  ["typescript", ({ field }) => field.typescript],
  ["required", ({ field }) => yesNo(field.required)],
  ["unique", ({ field }) => yesNo(field.unique)],
  ["access", ({ field }) => field.access],
  ["custom", ({ field }) => yesNo(field.custom)],
  ["hidden", ({ field }) => yesNo(field.hidden)],
  ["filterable", ({ field }) => yesNo(field.filterable)],
  ["default", ({ field }) => field.default ?? ""],
  ["limits", ({ field }) => fieldLimits(field).join("; ")],
  ["target", ({ field }) => field.target ?? ""],
  ["mirror of", ({ field }) => (field.mirror === null ? "" : `${field.mirror.entity}.${field.mirror.field}`)],
  ["used in", ({ field }) => field.usages.map(placeText).join("; ")],
  ["choices", ({ field, choices }) => (field.list === null ? "" : (choices.get(field.list) ?? ""))],
];

/** The first line of the file, without its end. */
export const csvHead = columns.map(([title]) => csvCell(title)).join(",");

/** For spreadsheets: one row a field, RFC 4180. No cell is taken for a formula. */
export function printCsv(dictionaries: readonly Dictionary[]): Encoded<"csv"> {
  const rows = dictionaries.flatMap((account) => {
    const choices = new Map(account.lists.map((list) => [list.name, list.choices.map(choiceText).join("; ")]));
    return account.entities.flatMap((entity) =>
      entity.fields.map((field) =>
        columns.map(([, value]) => csvCell(value({ account, entity, field, choices }))).join(","),
      ),
    );
  });
  return encoded("csv", [csvHead, ...rows, ""].join("\r\n"));
}

function choiceText({ id, label }: { readonly id: string; readonly label: string }): string {
  return `${label} (${id})`;
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

/** For programs: everything the dictionary knows, one entry an account. */
function printJson(dictionaries: readonly Dictionary[]): Encoded<"json"> {
  return jsonText(toJson({ formatVersion: 1, generator: "fieldwright docs", accounts: dictionaries }), 2);
}

/** The first line of the file: by it the next run knows its own. */
const markdownMark = "<!-- Made by `fieldwright docs`. -->";

const shownPlaces = 3;

/** For repositories and wikis: one chapter an account, one table an entity. */
function printMarkdown(dictionaries: readonly Dictionary[]): Encoded<"markdown"> {
  const chapters = dictionaries.map(({ account, provider, entities, lists, since, changes }) => [
    `# ${markdownText(account)}`,
    `Data dictionary of a ${markdownText(provider)} account: ${entities.length} entities.`,
    ...(since === null ? [] : changeParts(since, changes)),
    ...entities.flatMap((entity) => entityParts(entity, entities)),
    ...(lists.length === 0 ? [] : ["## Choice lists"]),
    ...lists.flatMap(({ name, choices }) => [
      `### ${markdownText(name)}`,
      table(["Choice", "In code", "Id"], choices.map(choiceCells)),
    ]),
  ]);
  return encoded("markdown", `${[markdownMark, ...chapters.flat()].join("\n\n")}\n`);
}

function entityParts(entity: DictionaryEntity, all: readonly DictionaryEntity[]): readonly string[] {
  const { key, id, label, typeName, collection, fields } = entity;
  const facts = [
    `System name ${markdownCode(key)}`,
    `id ${markdownCode(id)}`,
    `type ${markdownCode(typeName)}`,
    `collection ${markdownCode(collection)}`,
  ];
  const rows = fields.map((field) => fieldCells(field, all));
  return [
    `## ${markdownText(label ?? key)}`,
    `${facts.join(", ")}.`,
    table(["Label", "Identifier", "System name", "CRM type", "TypeScript", "Rules", "Notes"], rows),
  ];
}

function fieldCells(field: DictionaryField, entities: readonly DictionaryEntity[]): readonly string[] {
  return [
    markdownText(field.label ?? ""),
    markdownCode(field.name),
    markdownCode(field.key),
    markdownText(field.vendorType),
    markdownCode(field.typescript),
    fieldRules(field).join(", "),
    notes(field, entities).join("; "),
  ];
}

function notes(field: DictionaryField, entities: readonly DictionaryEntity[]): readonly string[] {
  const target = entities.find(({ key }) => key === field.target);
  const { mirror, list } = field;
  return [
    ...(target === undefined ? [] : [`refers to ${markdownText(target.label ?? target.key)}`]),
    ...(mirror === null ? [] : [`shows ${markdownCode(`${mirror.entity}.${mirror.field}`)}`]),
    ...(list === null ? [] : [`choices: ${markdownText(list)}`]),
    ...(field.default === null ? [] : [`default ${markdownCode(field.default)}`]),
    ...fieldLimits(field),
    ...(field.usages.length === 0 ? [] : [`used in ${usagePlaces(field)}`]),
  ];
}

/** Of a field that is used everywhere the first few places, and how many more there are. */
function usagePlaces({ usages }: DictionaryField): string {
  const left = usages.length - shownPlaces;
  const shown = usages.slice(0, shownPlaces).map((place) => markdownCode(placeText(place)));
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(", ");
}

function choiceCells({ id, label, literal }: Dictionary["lists"][number]["choices"][number]): readonly string[] {
  return [markdownText(label), markdownCode(literal), markdownCode(id)];
}

function changeParts(since: string, changes: readonly DictionaryChange[]): readonly string[] {
  const lines = changes.map((change) => changeLines(change, 0));
  return [`## Changes since ${markdownText(since)}`, lines.length === 0 ? "Nothing has changed." : lines.join("\n")];
}

function changeLines({ title, severity, accepted, place, follows }: DictionaryChange, depth: number): string {
  const mark = depth > 0 ? "" : `${accepted === null ? severity : "accepted"}: `;
  const where = place.length === 0 ? "" : `**${place.map(markdownText).join(" › ")}** `;
  const line = `${"  ".repeat(depth)}- ${mark}${where}${markdownText(title)}`;
  return [line, ...follows.map((follower) => changeLines(follower, depth + 1))].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
