import { shownType } from "../../../model/model.js";
import { matches, type Operand, type Operator, orderRecords, type SortKey } from "../../../sandbox/query.js";
import type { StoredRecord, StoredValue } from "../../../sandbox/store.js";
import { isoInstant } from "./accept.js";
import { fieldOf, type ServedAccount, type ServedEntity } from "./account.js";
import { type Arguments, readArguments } from "./read-arguments.js";
import { Refusal } from "./refusal.js";
import { displayValue } from "./show.js";

export interface FoundRecords {
  /** How many match, whatever the limit; null where the service has the habit not to tell. */
  readonly count: number | null;
  readonly records: readonly StoredRecord[];
}

/**
 * The operators as they go over the wire, misspelling included; `includes` is undocumented, but in wide use. The three
 * after it are inferred from the words of the vendor's help page.
 * @see https://api.freeagent.network
 */
const operators: ReadonlyMap<string, Operator> = new Map([
  ["contains", "contains"],
  ["does not contains", "notContains"],
  ["equals", "equals"],
  ["not equals", "notEquals"],
  ["starts with", "startsWith"],
  ["includes", "includes"],
  ["excludes", "excludes"],
  ["exists", "isNotEmpty"],
  ["does not exist", "isEmpty"],
  ["after", "after"],
  ["before", "before"],
  ["between", "between"],
]);

const dateOperators: ReadonlySet<Operator> = new Set(["after", "before", "between"]);
/** They take no values, and fit any field. */
const emptiness: ReadonlySet<Operator> = new Set(["isEmpty", "isNotEmpty"]);
const textOperators: ReadonlySet<Operator> = new Set(["contains", "notContains", "startsWith", "endsWith"]);
const searched: ReadonlySet<string> = new Set(["id", "text", "email", "phone", "url"]);

/** A page as a listing answers it, with all of the service's habits. Throws a Refusal for what the CRM would refuse. */
export function listRecords(account: ServedAccount, served: ServedEntity, given: Arguments): FoundRecords {
  const { listing } = account;
  const { entity } = served;
  const found = findRecords(account, served, given, listing.has("ignores-filters"), listing.rank());
  const asked = { offset: given.count("offset") ?? 0, limit: given.count("limit") ?? Infinity };
  const { rows, total } = listing.page(found, asked, (record) => ({ entity: entity.key, record }));
  return { count: total, records: rows };
}

/** All that `filters` and `pattern` select, by `order`. Throws a Refusal for what the CRM would refuse. */
export function findRecords(
  account: ServedAccount,
  served: ServedEntity,
  given: Arguments,
  all = false,
  rank?: ((record: StoredRecord) => number) | undefined,
): readonly StoredRecord[] {
  const meets = [
    ...given.items("filters").map((filter) => readFilter(account, served, readArguments(filter))),
    readPattern(served, given.text("pattern") ?? ""),
  ];
  const found = account.store.list(served.entity.key).filter((record) => all || meets.every((meet) => meet(record)));
  const keys = given.pairs("order").map(([key, direction]) => readOrder(account, served, key, direction));
  return orderRecords(found, keys, rank);
}

function readFilter(
  account: ServedAccount,
  served: ServedEntity,
  filter: Arguments,
): (record: StoredRecord) => boolean {
  const key = filter.required("field_name");
  const target = fieldOf(served, key);
  const spelling = filter.text("operator") ?? "";
  const operator = operators.get(spelling);
  if (operator === undefined) throw new Refusal(`Filter on "${key}": unknown operator "${spelling}".`);
  if (emptiness.has(operator)) return (record) => matches(target.read(record), operator, []);
  if (!filter.names().includes("values")) throw new Refusal(`Filter on "${key}": values are required.`);
  const operands: readonly Operand[] = filter.items("values").map((value) => (value === null ? null : String(value)));
  const { kind } = shownType(target.field.type);
  const isDate = kind === "date" || kind === "dateTime";
  if (dateOperators.has(operator) ? !isDate && kind !== "number" && kind !== "money" : isDate) {
    throw new Refusal(`Filter on "${key}": "${spelling}" does not fit a field of type ${target.field.vendorType}.`);
  }
  if (isDate && operands.some((operand) => isoInstant(String(operand)) === null)) {
    throw new Refusal(`Filter on "${key}": values must be YYYY-MM-DD or ISO instants.`);
  }
  if (operator === "between" && operands.length !== 2) {
    throw new Refusal(`Filter on "${key}": between takes two values, not ${operands.length}.`);
  }
  const asShown = textOperators.has(operator);
  return (record) => {
    const value = target.read(record);
    return matches(asShown ? displayValue(account, target, value) : value, operator, operands);
  };
}

/** Free text over all text fields; alternatives are parted by a vertical bar. */
function readPattern(served: ServedEntity, pattern: string): (record: StoredRecord) => boolean {
  const alternatives = pattern.split("|").filter((text) => text.trim() !== "");
  if (alternatives.length === 0) return () => true;
  const fields = [...served.fields.values()].filter(
    ({ field }) => searched.has(shownType(field.type).kind) && field.key !== "id",
  );
  return (record) => fields.some(({ read }) => matches(read(record), "contains", alternatives));
}

function readOrder(account: ServedAccount, served: ServedEntity, key: string, direction: string): SortKey {
  const target = fieldOf(served, key);
  if (direction !== "ASC" && direction !== "DESC") {
    throw new Refusal(`Order by "${key}": the direction must be ASC or DESC, not "${direction}".`);
  }
  const read = (record: StoredRecord): StoredValue => displayValue(account, target, target.read(record));
  return { read, descending: direction === "DESC" };
}
