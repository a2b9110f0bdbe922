import type { ChoiceList, Field } from "../model/account-model.js";
import type { FieldType } from "../model/field-type.js";
import type { Subject } from "./sample-subject.js";
import { sampleText } from "./sample-text.js";
import { sampleWords } from "./sample-words.js";
import type { Random } from "./seeded-random.js";
import type { StoredValue } from "./store.js";

/** The middle of every made-up date: nothing in a sandbox follows the calendar. */
export const sampleInstant = Date.UTC(2025, 5, 16, 9, 0, 0);

const day = 86_400_000;

export interface SampleContext {
  readonly subject: Subject;
  readonly random: Random;
  readonly lists: ReadonlyMap<string, ChoiceList>;
  /** Ids of the records that a reference to this entity may hold; null stands for an entity the account does not list. */
  readonly targets: (entity: string | null) => readonly string[];
}

/** A plausible value for a field: null now and then, never for a required one. */
export function sampleValue(field: Field, context: SampleContext): StoredValue {
  const { random } = context;
  if (!field.required && random.chance(0.15)) return emptyOf(field.type);
  const value = valueOf(field, field.type, context);
  return field.unique && typeof value === "string" ? distinct(value, field, context.subject.number) : value;
}

function valueOf(field: Field, type: FieldType, context: SampleContext): StoredValue {
  const { random, subject } = context;
  switch (type.kind) {
    case "text":
      return sampleText(field, subject, random);
    case "email":
      return `${subject.slug}@example.com`;
    case "phone":
      return `+1555${String(random.integer(0, 999) * 10_000 + (subject.number % 10_000)).padStart(7, "0")}`;
    case "url":
      return `https://example.com/${subject.slug}`;
    case "number":
      return within(field, field.unique ? subject.number : random.integer(0, 100));
    case "money":
      return within(field, random.integer(100, 5_000_000) / 100);
    case "boolean":
      return random.chance(0.5);
    case "date":
      return new Date(sampleInstant + random.integer(-300, 300) * day).toISOString().slice(0, 10);
    case "dateTime":
      return new Date(sampleInstant + random.integer(-300 * 1_440, 300 * 1_440) * 60_000).toISOString();
    case "choice": {
      const ids = context.lists.get(type.list)?.choices.map((choice) => choice.id) ?? [];
      return chosen(ids, type.multiple, field.required, random);
    }
    case "reference":
      return chosen(context.targets(type.to), type.multiple, field.required, random);
    case "list":
      return several(sampleWords.tags, 0, random);
    case "unknown":
      return random.pick(sampleWords.topics);
    // What only the vendor's own service can make up: its server's ids and its structures.
    case "id":
    case "mirror":
    case "structure":
    case "json":
    case "custom":
      return null;
    default:
      return type satisfies never;
  }
}

function emptyOf(type: FieldType): StoredValue {
  return (type.kind === "choice" || type.kind === "reference") && type.multiple ? [] : type.kind === "list" ? [] : null;
}

function chosen(ids: readonly string[], multiple: boolean, required: boolean, random: Random): StoredValue {
  if (multiple) return several(ids, required ? 1 : 0, random);
  return ids.length === 0 ? null : random.pick(ids);
}

function several(from: readonly string[], least: number, random: Random): readonly string[] {
  const most = Math.min(3, from.length);
  const wanted = random.integer(Math.min(least, most), most);
  const start = random.integer(0, Math.max(0, from.length - 1));
  return Array.from({ length: wanted }, (_, index) => from[(start + index) % from.length] ?? "");
}

function within(field: Field, value: number): number {
  const { minimum = -Infinity, maximum = Infinity } = field.limits;
  return Math.min(Math.max(value, minimum), maximum);
}

function distinct(value: string, field: Field, number: number): string {
  if (["email", "phone", "url", "choice", "reference", "date", "dateTime"].includes(field.type.kind)) return value;
  const ending = ` ${number}`;
  const room = (field.limits.maxLength ?? Infinity) - ending.length;
  return value.slice(0, Math.max(0, room)) + ending;
}
