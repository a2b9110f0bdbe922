import type { SandboxAnswer } from "../../../sandbox/sandbox-service.js";
import type { JsonObject } from "../../../json/json-value.js";
import { rowsOf, type Collection, type Crm } from "./crm.js";
import { enveloped } from "./envelope.js";
import { filterableValue } from "./filterable-value.js";
import { requireRow } from "./find-collection.js";
import { presentRecord } from "./present-record.js";
import { readInput } from "./read-input.js";
import { Refusal } from "./refusal.js";

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
