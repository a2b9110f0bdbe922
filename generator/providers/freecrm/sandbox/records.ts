import { isObject, type JsonObject, own } from "../../../json/json-value.js";
import { matches, type Operand, type Operator, orderRecords } from "../../../sandbox/query.js";
import type { SandboxAnswer } from "../../../sandbox/service.js";
import type { StoredValue } from "../../../sandbox/store.js";
import { readInput } from "./accept.js";
import { isChannelKey, readChannels } from "./channels.js";
import { type Collection, type Crm, findRow, type Row, rowsOf } from "./crm.js";
import { enveloped, Refusal } from "./envelope.js";
import { computedName, presentRecord } from "./present.js";
import { madeUpChannels, systemTexts } from "./system-fields.js";

/** Integrators state 1 to 100, and 100 where none is given; a larger page is cut to it. */
const largestPage = 100;

/** `start`, `limit`, `filter`, `sort` and `export` of a listing. An export has every row, whatever the limit. */
export function listRecords(crm: Crm, collection: Collection, query: URLSearchParams): JsonObject {
  const { listing } = crm;
  const all = listing.has("ignores-filters");
  const matching = all ? rowsOf(crm, collection) : filterRows(crm, collection, query.get("filter"));
  const sorted = sortRows(crm, collection, matching, query.get("sort") ?? "");
  const start = readCount(query, "start", 0, 0);
  const limit = Math.min(readCount(query, "limit", largestPage, 1), largestPage);
  const asked = query.get("export") === "true" ? { offset: 0, limit: Infinity } : { offset: start, limit };
  const { rows, total } = listing.page(sorted, asked, ({ template, record }) => {
    return { entity: template.entity.key, record };
  });
  return { results: rows.map((row) => presentRecord(crm, row, "row")), ...(total !== null && { total }) };
}

function readCount(query: URLSearchParams, name: string, fallback: number, least: number): number {
  const text = query.get(name);
  if (text === null || text === "") return fallback;
  const count = Number(text);
  if (!Number.isInteger(count) || count < least)
    throw new Refusal(400, `Validation error: ${name} must be a whole number of at least ${least}, not ${text}`);
  return count;
}

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

/** What filters and sorting see of a field: choices and references by id, channels by what stands in them. */
export function filterableValue(crm: Crm, row: Row, name: string): StoredValue {
  const { record } = row;
  const texts: Readonly<Record<string, string | null>> = systemTexts(crm, row);
  switch (name) {
    case "id":
      return record.id;
    case "created_at":
      return record.createdAt;
    case "last_modified":
      return record.updatedAt;
    case "created_by":
      return record.createdBy;
    default:
      if (isChannelKey(name))
        return readChannels(record.values, name, madeUpChannels(row)).map((channel) => String(channel["value"]));
      if (Object.hasOwn(texts, name)) return texts[name] ?? null;
      return computedName(row, name) ?? stored(row, name);
  }
}

function stored({ record }: Row, name: string): StoredValue {
  return Object.hasOwn(record.values, name) ? (record.values[name] ?? null) : null;
}

/** Refuses a name that no template of the model has. */
export function requireFilterable(collection: Collection, name: string): void {
  if (["id", "template_id", "created_at", "last_modified", "created_by"].includes(name)) return;
  const known = collection.templates.some((template) => template.entity.fields.some((field) => field.key === name));
  if (!known) throw new Refusal(400, `Validation error: there is no field ${name} to filter or sort by`);
}

/** By one field, descending with a leading minus; in order of creation where none is given, or by the habit's rank. */
function sortRows(crm: Crm, collection: Collection, rows: readonly Row[], sort: string): readonly Row[] {
  const rank = crm.listing.rank();
  if (sort === "") {
    return rank === undefined ? rows : rows.toSorted((left, right) => rank(left.record) - rank(right.record));
  }
  const descending = sort.startsWith("-");
  const name = descending ? sort.slice(1) : sort;
  requireFilterable(collection, name);
  const byRecord = new Map(rows.map((row) => [row.record, row]));
  const read = (record: Row["record"]) => {
    const row = byRecord.get(record);
    return row === undefined ? null : filterableValue(crm, row, name);
  };
  return orderRecords([...byRecord.keys()], [{ read, descending }], rank).flatMap(
    (record) => byRecord.get(record) ?? [],
  );
}

/** A single company is read under `results`, as recorded; every other single record is under `result`. */
export function readRecord(crm: Crm, collection: Collection, id: string): SandboxAnswer {
  const record = presentRecord(crm, requireRow(crm, collection, id), "full");
  return enveloped(collection.name === "company" ? { results: record } : { result: record });
}

export function createRecord(crm: Crm, collection: Collection, body: JsonObject): SandboxAnswer {
  const wanted = body["template_id"] ?? null;
  const template = collection.templates.find((one) => one.id === wanted || isDefault(crm, collection, one.id, wanted));
  if (template === undefined) throw new Refusal(400, `Validation error: there is no template ${String(wanted)}`);
  const values = readInput(crm, { collection, template, before: {} }, body, "create");
  const record = crm.store.create(template.entity.key, values);
  return enveloped({ result: presentRecord(crm, { collection, template, record }, "full") }, 201);
}

/** POST takes a partial record or a whole one, and answers 201 as recorded; PATCH refuses what cannot be set. */
export function updateRecord(
  crm: Crm,
  collection: Collection,
  id: string,
  body: JsonObject,
  mode: "update" | "patch",
): SandboxAnswer {
  const { template, record } = requireRow(crm, collection, id);
  const values = readInput(crm, { collection, template, before: record.values }, body, mode);
  crm.store.update(template.entity.key, id, values);
  const updated = presentRecord(crm, requireRow(crm, collection, id), "full");
  return enveloped({ result: updated }, mode === "update" ? 201 : 200);
}

/** The record is gone for every call, purged or not: no call is known that reads the recycle bin. */
export function deleteRecord(crm: Crm, collection: Collection, id: string, purge: string | null): SandboxAnswer {
  if (purge !== null && purge !== "true" && purge !== "false")
    throw new Refusal(400, "Validation error: purge must be true or false");
  const { template } = requireRow(crm, collection, id);
  crm.store.remove(template.entity.key, id);
  return enveloped({});
}

/** An unknown name is answered with 200 and, like an absent relation, an empty object. */
export function findByName(crm: Crm, collection: Collection, name: string | null): SandboxAnswer {
  if (name === null || name === "") throw new Refusal(400, "Validation error: name is required");
  const row = rowsOf(crm, collection).find((one) => filterableValue(crm, one, "name") === name);
  return enveloped({ result: row === undefined ? {} : presentRecord(crm, row, "full") });
}

function isDefault(crm: Crm, collection: Collection, id: string | null, wanted: unknown): boolean {
  const set = crm.templates[collection.name];
  return id === null && typeof set === "object" && set !== null && "default" in set && set.default === wanted;
}

/** A model of the account, or 404 where the account has no such templates. */
export function collectionNamed(crm: Crm, name: string): Collection {
  const collection = crm.collections.get(name);
  if (collection === undefined) throw new Refusal(404, `This account has no ${name}`);
  return collection;
}

/** A record, or 404. */
export function requireRow(crm: Crm, collection: Collection, id: string): Row {
  const row = findRow(crm, collection, id);
  if (row === null) throw new Refusal(404, `There is no ${collection.name} ${id}`);
  return row;
}
