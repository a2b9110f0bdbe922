import type { EntityData, FieldData } from "#runtime/entity-data.js";
import { DecodeError } from "#runtime/errors.js";
import { kindGroup, type KindGroup } from "#runtime/kind-group.js";
import { selectedFields, type NamedFieldData } from "#runtime/known-fields.js";
import { settleOddValue, type OddPlace, type Reading } from "#runtime/odd-value.js";
import { readValue } from "#runtime/read-value.js";
import { channelsIn } from "./channels.js";
import { memberOf, textIn } from "#runtime/json.js";

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
 * @throws DecodeError for a record without an id, and for a value that contradicts its field's type unless the client
 * goes on.
 */
export function decodeRecord(
  entity: EntityData,
  fields: readonly NamedFieldData[],
  record: unknown,
  reading: Reading,
): DecodedRecord {
  const id = textIn(record, ["id"]);
  if (id === null) throw new DecodeError(`${entity.name}: a record came without an id.`);
  const values: Record<string, unknown> = {};
  for (const { name, field } of fields) {
    values[name] = decodeField(reading, { entity, id, name, field }, memberOf(record, field.key));
  }
  return { ...values, id };
}

function decodeField(reading: Reading, place: OddPlace, value: unknown): unknown {
  const { kind, multiple } = place.field;
  const group = kindGroup[kind];
  const isList = group === "list" || multiple === true;
  if (value === undefined || value === null) return isList ? [] : null;
  if (!isList) return decodeOne(reading, place, group, value);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((one) => decodeOne(reading, place, group, one)).filter((one) => one !== null);
}

function decodeOne(reading: Reading, place: OddPlace, group: KindGroup, value: unknown): unknown {
  const read = readValue(place.field, group, reading.date, value, null);
  if (read !== undefined) return read;
  return readChannels(place.field, group, value) ?? settleOddValue(reading, place, value) ?? null;
}

/** A channel has more than its text, all of which has to be there when the record is written back. */
function readChannels({ kind }: FieldData, group: KindGroup, value: unknown): unknown {
  if (kind === "phone" || kind === "email") return channelsIn(value, "value");
  const channels = group === "text" && kind !== "id" ? channelsIn(value, "channel_type") : null;
  return channels && JSON.stringify(channels);
}
