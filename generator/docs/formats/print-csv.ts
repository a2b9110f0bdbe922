import { csvCell, encoded, type Encoded } from "../../model/encoders.js";
import type { Dictionary, DictionaryEntity, DictionaryField } from "../dictionary.js";
import { fieldLimits, placeText } from "../field-facts.js";

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
