import { isObject, type JsonObject } from "../../../json/json-value.js";
import { type Field, shownType } from "../../../model/model.js";
import type { StoredValue } from "../../../sandbox/store.js";
import { isChannelKey, writeChannels } from "./channels.js";
import { type Collection, type Crm, findTarget, type Template } from "./crm.js";
import { Refusal } from "./envelope.js";
import { asList, asText } from "./ids.js";
import { isChannelText } from "./odd-fields.js";
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

/**
 * A written value as the store keeps it, or a refusal in the CRM's words. They name a field by its label, and begin with
 * "Validation error:" for people and companies only.
 */
function checkValue(crm: Crm, collection: Collection, field: Field, label: string, value: unknown): StoredValue {
  const refuse = (what: string): never => {
    const prefix = collection.name === "contact" || collection.name === "company" ? "Validation error: " : "";
    throw new Refusal(400, `${prefix}${label} ${what}`);
  };
  const type = shownType(field.type);
  const multiple = type.kind === "list" || ((type.kind === "choice" || type.kind === "reference") && type.multiple);
  if (isEmpty(value) && !multiple) {
    if (field.required) throw new Refusal(400, `The field ${label} is required.`);
    return null;
  }
  switch (type.kind) {
    case "email":
    case "phone":
      if (Array.isArray(value)) return structured(value);
      return limitedText(field, value) ?? refuse(textFault(field, value));
    case "text":
    case "url":
      return limitedText(field, value) ?? refuse(textFault(field, value));
    case "number":
    case "money":
      return typeof value === "number" && Number.isFinite(value) && inRange(field, value)
        ? value
        : refuse(numberFault(field, value));
    case "boolean":
      return typeof value === "boolean" ? value : refuse("must be true or false");
    case "date":
      return dateText(value) ?? refuse("must be a date, written YYYY-MM-DD");
    case "dateTime":
      return instantText(value) ?? refuse("must be an instant, written YYYY-MM-DDTHH:MM:SSZ");
    case "choice": {
      const known = crm.store.choices(type.list);
      const chosen = (one: unknown): string => {
        const choice = known.find(({ id, value = id }) => value === one);
        if (choice !== undefined) return choice.id;
        if (typeof one !== "string") return refuse("must be one of its options");
        return type.open ? crm.store.addChoice(type.list, one) : refuse(`has no option ${one}`);
      };
      return type.multiple ? listOf(value, refuse).map(chosen) : chosen(value);
    }
    case "reference": {
      const linked = (one: unknown): string => {
        const id = asText(isObject(one) ? one["id"] : one);
        if (id === null) return refuse("must be an id, or an object with one");
        const known = type.to === null ? isPerson(crm, id) : findTarget(crm, type.to, id) !== null || isPerson(crm, id);
        return known ? id : refuse(`refers to ${id}, which does not exist`);
      };
      return type.multiple ? listOf(value, refuse).map(linked) : linked(value);
    }
    case "list":
      return listOf(value, refuse).map(
        (tag) => asText(isObject(tag) ? tag["name"] : tag) ?? refuse("must be a list of texts"),
      );
    case "structure":
      return structured(value);
    case "id":
      return refuse("cannot be set");
    case "json":
    case "custom":
    case "unknown":
      return structured(value);
    default:
      return type satisfies never;
  }
}

/** Nothing, and the empty object that a relation without a record is read as. */
function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (isObject(value) && Object.keys(value).length === 0);
}

function isPerson(crm: Crm, id: string): boolean {
  return crm.store.people.some((person) => person.id === id);
}

function listOf(value: unknown, refuse: (what: string) => never): readonly unknown[] {
  return value === null ? [] : Array.isArray(value) ? asList(value) : refuse("must be a list");
}

function limitedText(field: Field, value: unknown): string | null {
  const text = asText(value);
  return text !== null && [...text].length <= (field.limits.maxLength ?? Infinity) ? text : null;
}

function textFault(field: Field, value: unknown): string {
  return typeof value === "string" ? `is longer than ${field.limits.maxLength} characters` : "must be a text";
}

function inRange(field: Field, value: number): boolean {
  return value >= (field.limits.minimum ?? -Infinity) && value <= (field.limits.maximum ?? Infinity);
}

function numberFault(field: Field, value: unknown): string {
  const { minimum, maximum } = field.limits;
  if (typeof value !== "number") return "must be a number";
  if (minimum !== undefined && maximum !== undefined) return `must be between ${minimum} and ${maximum}`;
  return minimum === undefined ? `must be at most ${maximum}` : `must be at least ${minimum}`;
}

function dateText(value: unknown): string | null {
  const text = asText(value);
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

function instantText(value: unknown): string | null {
  const text = asText(value);
  if (text === null || !/^\d{4}-\d\d-\d\d(?:T|$)/.test(text) || Number.isNaN(Date.parse(text))) return null;
  return new Date(text).toISOString();
}

/** Shapes that the metadata does not tell are kept as they come. */
function structured(value: unknown): StoredValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (isObject(value)) return value;
  const items = asList(value);
  return items.every((item) => typeof item === "string") ? items : items.filter(isObject);
}
