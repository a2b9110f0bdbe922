import type { Field } from "../../../model/account-model.js";
import type { StoredValue } from "../../../sandbox/store.js";
import { isObject, type JsonObject } from "../../../json/json-value.js";
import { checkValue } from "./check-value.js";
import { isChannelKey, writeChannels } from "./channels.js";
import type { Collection, Crm, Template } from "./crm.js";
import { asList } from "./loose-values.js";
import { isChannelText } from "./odd-fields.js";
import { Refusal } from "./refusal.js";
import { isSystemKey } from "./system-fields.js";

type Values = Readonly<Record<string, StoredValue>>;

/**
 * `create` and `patch` refuse what cannot be set; `update` passes over it, because the web client posts the whole record
 * back.
 */
export type WriteMode = "create" | "update" | "patch";

export interface Target {
  readonly collection: Collection;
  readonly template: Template;
  /** The record's values so far; empty for a new one. */
  readonly before: Values;
}

/** The values to store for the body of a write. Refuses unknown fields, and values that break the template's rules. */
export function readInput(crm: Crm, target: Target, body: JsonObject, mode: WriteMode): Values {
  const fields = new Map(target.template.entity.fields.map((field) => [field.key, field]));
  let values: Values = mode === "create" ? { channels: [] } : {};
  for (const [key, value] of Object.entries(body)) {
    const field = fields.get(key);
    if (mode === "create" && key === "template_id") continue;
    if (field === undefined && !isSystemKey(key)) throw new Refusal(400, `Validation error: there is no field ${key}`);
    if (field === undefined || isSystemKey(key) || !writable(field, mode)) {
      if (mode === "update") continue;
      throw new Refusal(400, `Validation error: ${labelOf(field, key)} cannot be set`);
    }
    values = { ...values, ...writtenValues(crm, target, { ...target.before, ...values }, field, value) };
  }
  if (mode === "create") requireAll(target.template, values);
  return values;
}

function writtenValues(crm: Crm, target: Target, before: Values, field: Field, value: unknown): Values {
  const label = labelOf(field, field.key);
  if (isChannelKey(field.key)) return writeChannels(before, field.key, label, value);
  if (crm.listing.has("channel-lists") && isChannelText(field) && Array.isArray(value)) {
    return { [field.key]: asList(value).filter(isObject) };
  }
  return { [field.key]: checkValue(crm, target.collection, field, label, value) };
}

function writable(field: Field, mode: WriteMode): boolean {
  return field.active && (mode === "create" ? field.creatable : field.updatable);
}

function requireAll(template: Template, values: Values): void {
  for (const field of template.entity.fields) {
    if (field.required && field.active && field.creatable && (values[field.key] ?? null) === null)
      throw new Refusal(400, `The field ${labelOf(field, field.key)} is required.`);
  }
}

function labelOf(field: Field | undefined, key: string): string {
  return field?.label ?? key;
}
