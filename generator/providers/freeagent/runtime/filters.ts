import { conditions, type Condition } from "#runtime/conditions.js";
import type { EntityData } from "#runtime/entity-data.js";

/** A filter as the API takes it. Several of them are and-ed. */
export interface RawFilter {
  /** System name of the field: `fields.workEmail.key`. */
  readonly field_name: string;
  /** Any operator of the API, documented or not; the documented ones are offered. */
  readonly operator?: FilterOperator | (string & {}) | undefined;
  /** Always text. */
  readonly values?: readonly (string | null)[] | undefined;
}

/** @see https://api.freeagent.network; `includes` is undocumented, and in wide use. */
export type FilterOperator =
  | "equals"
  | "not equals"
  | "contains"
  | "does not contains"
  | "starts with"
  | "after"
  | "before"
  | "between"
  | "includes";

/** The field of a line that holds its parent. */
const lineParentKey = "parent_entity_reference_id";

/** "does not contains" is the vendor's spelling. */
const operators = {
  equals: "equals",
  notEquals: "not equals",
  contains: "contains",
  notContains: "does not contains",
  startsWith: "starts with",
  includes: "includes",
  after: "after",
  before: "before",
  between: "between",
} as const satisfies Readonly<Record<string, FilterOperator>>;

/**
 * The filters of a query: its `where`, then its raw `filters` as they are. Null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for conditions that make no sense.
 */
export function filtersOf(
  entity: EntityData,
  where: object | undefined,
  raw: readonly RawFilter[] = [],
): readonly RawFilter[] | null {
  const terms = conditions(entity, where, ["startsWith"]);
  if (terms === null) return null;
  const own = raw.map(({ field_name, operator, values }) => ({ field_name, operator, values }));
  return [...terms.map(filterOf), ...own];
}

function filterOf({ field, operator, values }: Condition): RawFilter {
  if (operator === "endsWith") throw new TypeError("endsWith has been refused before.");
  // The vendor prints this condition without an operator, in a form that its own schema may refuse; this one is in use.
  if (field.key === lineParentKey && operator === "equals") {
    return { field_name: field.key, operator: operators.includes, values: values.map(String) };
  }
  return { field_name: field.key, operator: operators[operator], values: instants(field.kind, operator, values) };
}

/** `between` is documented with two instants; of a date they are the first day's beginning and the last day's end. */
function instants(kind: string, operator: string, values: readonly unknown[]): readonly string[] {
  const texts = values.map(String);
  if (kind !== "date" || operator !== "between") return texts;
  return texts.map((day, index) => `${day}T${index === 0 ? "00:00:00.000" : "23:59:59.999"}Z`);
}
