import { readChoice } from "#runtime/choice-codec.js";
import { readDate } from "#runtime/date-codec.js";
import type { AccountData, EntityData } from "#runtime/entity-data.js";
import { DecodeError } from "#runtime/errors.js";
import { kindGroup, type KindGroup } from "#runtime/kind-group.js";
import { selectedFields, type NamedFieldData } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import { readReference } from "#runtime/reference-codec.js";
import { isRecord, memberOf, textIn, textOf } from "./json.js";

/** A record as the generated types describe it. */
export interface DecodedRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The fields that a decoded record has: those of a full record, or those of a row, or some of them. */
export function fieldsOf(
  entity: EntityData,
  select: "full" | readonly PropertyKey[] | undefined,
): readonly NamedFieldData[] {
  if (select !== "full") return selectedFields(entity, select);
  return Object.entries(entity.fields).map(([name, field]) => ({ name, field }));
}

/**
 * A record from the wire, with each of the fields: null, or an empty array, where the record lacks it.
 *
 * @throws DecodeError for a record without an id, and for a value that contradicts its field's type.
 */
export function decodeRecord(
  entity: EntityData,
  fields: readonly NamedFieldData[],
  record: unknown,
  { date }: Pick<AccountData, "date">,
): DecodedRecord {
  const id = textOf(memberOf(record, "id"));
  if (id === null) throw new DecodeError(`${entity.name}: a record came without an id.`);
  const values: Record<string, unknown> = {};
  for (const { name, field } of fields) {
    values[name] = decodeValue({ entity, name, field, date }, memberOf(record, field.key));
  }
  return { ...values, id };
}

/** The field that a value is of, and how the account reads dates. */
interface Place extends NamedFieldData {
  readonly entity: EntityData;
  readonly date: AccountData["date"];
}

function decodeValue(place: Place, value: unknown): unknown {
  const group = kindGroup[place.field.kind];
  if (group === "list" || place.field.multiple) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => decodeOne(place, group, item)).filter((item) => item !== null);
  }
  return decodeOne(place, group, Array.isArray(value) && group !== "open" ? onlyOne(place, group, value) : value);
}

function decodeOne(place: Place, group: KindGroup, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (group) {
    case "open":
      return value;
    // An absent relation is `{}`; a user without a name shows the address.
    case "reference": {
      const id = textOf(value) ?? textIn(value, ["id"]);
      if (id !== null) return readReference(id, textIn(value, ["name", "title", "full_name", "email"]));
      break;
    }
    case "choice": {
      const id = textOf(value) ?? textIn(value, ["id", "value", "key"]) ?? textIn(value, ["label", "name"]);
      if (id !== null) return readChoice(place.field, id, textIn(value, ["label", "name", "title"]));
      break;
    }
    case "list":
      return textOf(value) ?? textIn(value, ["name", "label", "value", "title"]);
    case "date": {
      const date = value === "" ? null : readDate(place.date, value);
      if (date !== null) return date;
      if (value !== "") throw contradiction(place, value);
      break;
    }
    case "number": {
      const number = typeof value === "string" && value !== "" ? Number(value) : value;
      if (typeof number === "number" && Number.isFinite(number)) return number;
      if (value !== "") throw contradiction(place, value);
      break;
    }
    case "boolean":
      if (value === true || value === 1 || value === "true") return true;
      if (value === false || value === 0 || value === "false") return false;
      throw contradiction(place, value);
    case "text": {
      if (typeof value === "string" || typeof value === "number") return String(value);
      const text = textIn(value, ["value"]);
      if (text !== null) return text;
      break;
    }
    default:
      return group satisfies never;
  }
  if (isEmpty(value)) return null;
  throw contradiction(place, value);
}

/** A phone or an e-mail address may come as a list of channels: the one marked as default counts, else the first. */
function onlyOne(place: Place, group: KindGroup, values: readonly unknown[]): unknown {
  const isChannels = group === "text" && place.field.kind !== "id" && values.every(isRecord);
  if (isChannels) return values.find((one) => memberOf(one, "default") === true) ?? values[0];
  if (values.length === 0) return null;
  const advice = "Set `multiple: true` in `overrides`.";
  throw new DecodeError(`${toldPlace(place)}: several values where one was expected. ${advice}`);
}

function isEmpty(value: unknown): boolean {
  return value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}

function contradiction(place: Place, value: unknown): DecodeError {
  return new DecodeError(`${toldPlace(place)}: ${quoted(value)} does not fit a field of kind ${place.field.kind}.`);
}

function toldPlace({ entity, name, field }: Place): string {
  return `${entity.name}.${name} (${entity.key}.${field.key})`;
}
