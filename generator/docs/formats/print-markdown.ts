import { encoded, markdownCode, markdownText, type Encoded } from "../../model/encoders.js";
import type { Dictionary, DictionaryChange, DictionaryEntity, DictionaryField } from "../dictionary.js";
import { fieldLimits, fieldRules, placeText } from "../field-facts.js";

/** The first line of the file: by it the next run knows its own. */
export const markdownMark = "<!-- Made by `fieldwright docs`. -->";

const shownPlaces = 3;

/** For repositories and wikis: one chapter an account, one table an entity. */
export function printMarkdown(dictionaries: readonly Dictionary[]): Encoded<"markdown"> {
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
