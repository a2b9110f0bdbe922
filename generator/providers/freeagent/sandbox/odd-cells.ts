import { shownType } from "../../../model/field-type.js";
import type { StoredRecord } from "../../../sandbox/store.js";
import type { Cell } from "./cell-of.js";
import type { ServedAccount, ServedField } from "./served-account.js";

type Cells = readonly (readonly [ServedField, Cell])[];

/** Cells as the service's habits have them: integrations have met each of these forms. */
export function oddCells({ listing: { has } }: ServedAccount, record: StoredRecord, cells: Cells): Cells {
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
