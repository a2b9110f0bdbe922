import { shownType } from "../../../model/field-type.js";
import { personName } from "../../../sandbox/person-name.js";
import type { StoredPerson, StoredValue } from "../../../sandbox/store.js";
import { displayValue } from "./display-value.js";
import type { ServedAccount, ServedField } from "./served-account.js";

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
export function cellOf(account: ServedAccount, served: ServedField, value: StoredValue, style: CellStyle): Cell {
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
