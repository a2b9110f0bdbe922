import { readChoice } from "#runtime/choice-codec.js";
import { readDate } from "#runtime/date-codec.js";
import type { EntityData } from "#runtime/entity-data.js";
import { DecodeError } from "#runtime/errors.js";
import { kindGroup, type KindGroup } from "#runtime/kind-group.js";
import type { NamedFieldData } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import { readReference } from "#runtime/reference-codec.js";
import { isRecord, memberOf, textOf } from "./json.js";

/** How dates are read, as the account's configuration has it. */
export type DateReading = "string" | "Date";

/** A record as the generated types describe it. */
export interface DecodedRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The field that a value is of, and how the account reads dates. */
export interface Place extends NamedFieldData {
  readonly entity: EntityData;
  readonly group: KindGroup;
  readonly date: DateReading;
}

/** What reading these fields takes, made once for all the rows of an answer. */
export function placesOf(
  { entity, date }: Pick<Place, "entity" | "date">,
  fields: readonly NamedFieldData[],
): readonly Place[] {
  return fields.map(({ name, field }) => ({ entity, name, field, group: kindGroup[field.kind], date }));
}

/** Each of the fields, beside what is there: null or an empty array where the cell is absent. */
export function decodeFields<R extends Record<string, unknown>>(
  places: readonly Place[],
  cells: unknown,
  record: R,
): R {
  const values: Record<string, unknown> = record;
  for (const place of places) values[place.name] = decodeCell(place, memberOf(cells, place.field.key));
  return record;
}

/** Only the fields that the answer has: the server leaves out what it likes after a write. */
export function decodePresent(
  access: Pick<Place, "entity" | "date">,
  values: unknown,
): Readonly<Record<string, unknown>> {
  const present = Object.entries(access.entity.fields)
    .filter(([, field]) => memberOf(values, field.key) !== undefined)
    .map(([name, field]) => ({ name, field }));
  return decodeFields(placesOf(access, present), values, {});
}

/**
 * A cell is `{ id, type, value?, display_value?, metadata? }`, of which the last three may be absent or null; a value
 * that stands for itself, as in changes, is taken too.
 * @see https://api.freeagent.network
 */
function decodeCell(place: Place, given: unknown): unknown {
  const { field, group } = place;
  let value = given;
  let shown: unknown;
  if (isRecord(given) && ("value" in given || "display_value" in given || "type" in given)) {
    const plain = group !== "choice" && group !== "reference";
    const metadata = given["metadata"];
    value = given["value"];
    shown = given["display_value"] ?? memberOf(metadata, "full_name") ?? memberOf(metadata, "display_name");
    // A joined field's value may be the id of what it goes through; only what is shown is surely the far value.
    const joined = plain && shown !== value && /^reference.?join$/i.test(String(given["type"]));
    value = (joined ? shown : null) ?? value ?? (plain ? shown : undefined);
  }
  if (field.multiple) {
    const values: readonly unknown[] = Array.isArray(value) ? value : isEmpty(value) ? [] : [value];
    const names: readonly unknown[] = Array.isArray(shown) ? shown : [shown];
    return values.map((one, index) => decodeValue(place, one, names[index])).filter((one) => one !== null);
  }
  return decodeValue(place, value, Array.isArray(shown) && shown.length === 1 ? shown[0] : shown);
}

function decodeValue(place: Place, value: unknown, shown: unknown): unknown {
  const { field, group } = place;
  if (value === null || value === undefined) return group === "list" ? [] : null;
  if (group === "open") return value;
  if (group === "list") {
    const items: readonly unknown[] = Array.isArray(value) ? value : String(value).split(/[,;]/);
    return items.map((item) => String(item).trim()).filter(Boolean);
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    throw contradiction(place, "the CRM answered several values where one was expected. Set", "multiple: true");
  }
  if (value === "" && group !== "text") return null;
  switch (group) {
    case "choice":
    case "reference": {
      const id = textOf(isRecord(value) ? memberOf(value, "id") : value);
      if (id === null) break;
      const known = textOf(shown) ?? textOf(memberOf(value, "name") ?? memberOf(value, "full_name"));
      return group === "choice" ? readChoice(field, id, known) : readReference(id, known);
    }
    case "number": {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      if (typeof number === "number" && Number.isFinite(number)) return number;
      break;
    }
    case "boolean":
      if (/^(true|1)$/i.test(String(value))) return true;
      if (/^(false|0)$/i.test(String(value))) return false;
      break;
    case "date": {
      const date = readDate(place.date, value);
      if (date !== null) return date;
      break;
    }
    case "text": {
      const text = typeof value === "boolean" ? String(value) : (textOf(value) ?? textOf(shown));
      if (text !== null) return text;
      break;
    }
    default:
      return group satisfies never;
  }
  throw contradiction(place, `${quoted(value)} is no ${field.kind}. Give the field another type with`, "type: …");
}

function contradiction({ entity, name, field }: Place, said: string, override: string): DecodeError {
  const setting = `overrides: { ${entity.key}.${field.key}: { ${override} } }`;
  return new DecodeError(`${entity.name}.${name}: ${said} \`${setting}\` in codegen.yml, and generate again.`);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
