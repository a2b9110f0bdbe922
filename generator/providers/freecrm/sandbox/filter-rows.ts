import { matches, type Operand, type Operator } from "../../../sandbox/evaluate.js";
import { isObject, own } from "../../../json/json-value.js";
import { rowsOf, type Collection, type Crm, type Row } from "./crm.js";
import { filterableValue, requireFilterable } from "./filterable-value.js";
import { Refusal } from "./refusal.js";

/** The words that a condition's `operator` may be; the vendor publishes none of them. */
const operators: ReadonlyMap<string, Operator> = new Map([
  ["equals", "equals"],
  ["not_equals", "notEquals"],
  ["contains", "contains"],
  ["not_contains", "notContains"],
  ["starts_with", "startsWith"],
  ["ends_with", "endsWith"],
  ["in", "includes"],
  ["not_in", "excludes"],
  ["after", "after"],
  ["before", "before"],
  ["between", "between"],
  ["empty", "isEmpty"],
  ["not_empty", "isNotEmpty"],
]);

/** The rows of a model that meet every condition of `[{ name, operator, value }]`; the web client sends `null` for none. */
export function filterRows(crm: Crm, collection: Collection, filter: string | null): readonly Row[] {
  return readConditions(filter).reduce<readonly Row[]>(
    (kept, condition) => {
      requireFilterable(collection, condition.name);
      return kept.filter((row) =>
        matches(filterableValue(crm, row, condition.name), condition.operator, condition.operands),
      );
    },
    rowsOf(crm, collection),
  );
}

interface Condition {
  readonly name: string;
  readonly operator: Operator;
  readonly operands: readonly Operand[];
}

function readConditions(filter: string | null): readonly Condition[] {
  if (filter === null || filter === "") return [];
  const parsed = parse(filter);
  if (parsed === null) return [];
  if (!Array.isArray(parsed)) throw new Refusal(400, "Validation error: filter must be a list of conditions");
  return parsed.map(readCondition);
}

function readCondition(value: unknown): Condition {
  const [name, word] = [own(value, "name"), own(value, "operator")];
  const operator = typeof word === "string" ? operators.get(word) : undefined;
  const isUnary = operator === "isEmpty" || operator === "isNotEmpty";
  if (isUnary && typeof name === "string") return { name, operator, operands: [] };
  if (typeof name !== "string" || typeof word !== "string" || !isObject(value) || !Object.hasOwn(value, "value"))
    throw new Refusal(400, "Validation error: each condition of filter needs a name, an operator and a value");
  if (operator === undefined) throw new Refusal(400, `Validation error: there is no operator ${word}`);
  const operands = Array.isArray(value["value"]) ? value["value"].map(readOperand) : [readOperand(value["value"])];
  if (operator === "between" && operands.length !== 2)
    throw new Refusal(400, `Validation error: between needs two values for ${name}`);
  return { name, operator, operands };
}

function readOperand(value: unknown): Operand {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new Refusal(400, "Validation error: the value of a condition must be plain");
}

function parse(filter: string): unknown {
  try {
    return JSON.parse(filter);
  } catch {
    throw new Refusal(400, "Validation error: filter is not JSON");
  }
}
