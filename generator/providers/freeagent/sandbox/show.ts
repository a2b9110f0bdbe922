import { shownType } from "../../../model/model.js";
import { personName } from "../../../sandbox/seeds.js";
import type { StoredPerson, StoredRecord, StoredValue } from "../../../sandbox/store.js";
import type { ServedAccount, ServedEntity, ServedField } from "./account.js";

type FieldValues = Readonly<Record<string, Cell>>;

/** The cells of exactly these fields, empty ones too. */
export function cellsOf(
  account: ServedAccount,
  fields: readonly ServedField[],
  record: StoredRecord,
  style: CellStyle,
): FieldValues {
  const cells = fields.map((served) => [served, cellOf(account, served, served.read(record), style)] as const);
  return Object.fromEntries(oddCells(account, record, cells).map(([{ field }, cell]) => [field.key, cell]));
}

/** What a listing answers when no fields are asked for: all that are in use. */
export function activeFields(served: ServedEntity): readonly ServedField[] {
  return [...served.fields.values()].filter(({ field, listed }) => listed && field.active);
}

/**
 * What a create or update answers: not every cell. Empty ones are missing, and, as the vendor's own example has it,
 * a plain text that an update has just written.
 * @see https://api.freeagent.network
 */
export function writtenCells(
  account: ServedAccount,
  served: ServedEntity,
  record: StoredRecord,
  style: CellStyle,
  updated: Readonly<Record<string, StoredValue>> = {},
): FieldValues {
  const answered = activeFields(served).filter((candidate) => {
    const { field, read } = candidate;
    const value = read(record);
    if (value === null || (Array.isArray(value) && value.length === 0)) return false;
    return !(field.type.kind === "text" && Object.hasOwn(updated, field.key));
  });
  return cellsOf(account, answered, record, style);
}

/**
 * Where a cell is answered: by a listing, by a create or update, for the record of a composite, or for one of its
 * lines. The vendor leaves other members out in each.
 */
export type CellStyle = "list" | "write" | "composite" | "line";

export type Cell = Readonly<Record<string, unknown>>;

/**
 * A value as `field_values` holds it: under the FIELD's id, with a `type` that is neither `main_type` nor stable, and
 * with members missing where the vendor's examples miss them.
 * @see https://api.freeagent.network
 */
function cellOf(account: ServedAccount, served: ServedField, value: StoredValue, style: CellStyle): Cell {
  const type = shownType(served.field.type);
  const cellType = typeOf(served, style);
  const { id } = served.field;
  if (type.kind === "choice" && (value === null || (Array.isArray(value) && value.length === 0))) {
    return { id, type: cellType, metadata: null };
  }
  const display = displayValue(account, served, value);
  if (type.kind !== "reference") {
    const cell = { id, value, display_value: display, type: cellType };
    return style === "line" ? cell : { ...cell, metadata: null };
  }
  if (style === "line") return { id, value, type: cellType };
  const person = account.store.people.find((candidate) => candidate.id === value);
  const cell = { id, value, display_value: display, type: cellType };
  return person === undefined ? cell : { ...cell, metadata: agentMetadata(person, style) };
}

function typeOf(served: ServedField, style: CellStyle): string {
  switch (served.field.type.kind) {
    case "choice":
      return "Catalog";
    case "reference":
      return style === "list" && served.target === "agent" ? "immutableReference" : "reference";
    case "mirror":
      return "reference_join";
    case "date":
      return "Date";
    default:
      return served.field.vendorType;
  }
}

function agentMetadata(person: StoredPerson, style: CellStyle): Readonly<Record<string, unknown>> {
  const name = personName(person);
  const names = { full_name: name, first_name: person.firstName, last_name: person.lastName };
  const rest = { email_address: person.email, id: person.id, display_name: name, deleted: false };
  return style === "composite" ? { ...names, ...rest } : { ...names, portrait_url: null, ...rest, extra_info: true };
}

/** What people see for a value: labels for choices, titles for references, the value itself for the rest. */
export function displayValue(account: ServedAccount, served: ServedField, value: StoredValue): StoredValue {
  const type = shownType(served.field.type);
  switch (type.kind) {
    case "choice": {
      const labels = new Map(account.store.choices(type.list).map((choice) => [choice.id, choice.label]));
      return each(value, (id) => labels.get(id) ?? null);
    }
    case "reference": {
      const target = served.target ?? type.to;
      return each(value, (id) => titleOf(account, target, id));
    }
    default:
      return value;
  }
}

/** A record's title by the field that its app names for it; null for a record that is no more. */
function titleOf(account: ServedAccount, entity: string | null, id: string): string | null {
  const served = entity === null ? undefined : account.entities.get(entity);
  const record = entity === null ? null : account.store.get(entity, id);
  return (
    (served === undefined || record === null ? null : ownTitle(served.titleKey, record)) ??
    account.store.titleOf(entity ?? "agent", id)
  );
}

function ownTitle(key: string | null, record: StoredRecord): string | null {
  const title = key === null || !Object.hasOwn(record.values, key) ? null : record.values[key];
  return typeof title === "string" && title !== "" ? title : null;
}

function each(value: StoredValue, show: (id: string) => string | null): StoredValue {
  if (typeof value === "string") return show(value);
  return Array.isArray(value) ? value.map((id) => (typeof id === "string" ? (show(id) ?? id) : "")) : null;
}

type Cells = readonly (readonly [ServedField, Cell])[];

/** Cells as the service's habits have them: integrations have met each of these forms. */
function oddCells({ listing: { has } }: ServedAccount, record: StoredRecord, cells: Cells): Cells {
  const strict = cells.findIndex(([served]) => strictKinds.has(shownType(served.field.type).kind));
  const odd = has("odd-values") && record.number % 10 === 5 ? strict : -1;
  return cells.map(([served, cell], index) => {
    if (index === odd) return [served, { ...cell, value: "n/a", display_value: "n/a" }];
    const listed = has("text-lists") ? listedCell(cell, record.number) : cell;
    const spelled = has("text-values") ? spelledCell(listed) : listed;
    return [served, has("shown-only") ? shownCell(served, spelled) : spelled];
  });
}

/** Kinds that have no value "n/a". */
const strictKinds: ReadonlySet<string> = new Set(["number", "money", "boolean"]);

/** Several values in one of four forms, by the record's number. */
function listedCell(cell: Cell, number: number): Cell {
  const { value } = cell;
  if (!Array.isArray(value) || value.length === 0) return cell;
  const forms = [value.join(","), JSON.stringify(value), `{${value.join(",")}}`, value.map((id: unknown) => ({ id }))];
  return { ...cell, value: forms[number % forms.length] };
}

function spelledCell(cell: Cell): Cell {
  const { value } = cell;
  return typeof value === "number" || typeof value === "boolean" ? { ...cell, value: String(value) } : cell;
}

/** Where people see the value itself there is nothing beside; a reference keeps its id in the metadata. */
function shownCell({ field }: ServedField, cell: Cell): Cell {
  const { value, ...shown } = cell;
  if (value === null || value === undefined) return cell;
  const { kind } = shownType(field.type);
  if (kind !== "reference") return kind === "choice" || "display_value" in shown ? shown : cell;
  if (typeof value !== "string") return cell;
  const name = shown["display_value"] ?? null;
  return { ...shown, metadata: { id: value, name, display_name: name } };
}
