import type { AccountModel, Entity, Field } from "../model/model.js";
import { sampleInstant, sampleSubject, sampleValue, sampleWords, type Subject } from "./samples.js";
import { seededRandom } from "./seeded-random.js";
import type { StoredPerson, StoredRecord, StoredValue } from "./store.js";

/** Eight users of the account, made up. The first one is active: the sandbox writes in their name. */
export function makePeople(seed: number): readonly StoredPerson[] {
  return Array.from({ length: 8 }, (_, index) => {
    const random = seededRandom(seed, "person", index);
    return {
      id: seededId(seed, "person", index),
      firstName: random.pick(sampleWords.firstNames),
      lastName: random.pick(sampleWords.lastNames),
      email: `user${index + 1}@example.com`,
      jobTitle: random.pick(sampleWords.jobTitles),
      active: index !== 5,
    };
  });
}

/** An id in the form of a version 4 UUID that only the seed and the path decide. */
export function seededId(seed: number, ...path: readonly (string | number)[]): string {
  const random = seededRandom(seed, "id", ...path);
  const digits = Array.from({ length: 30 }, () => random.integer(0, 15).toString(16)).join("");
  const variant = random.pick(["8", "9", "a", "b"]);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(12, 15)}`,
    variant + digits.slice(15, 18),
    digits.slice(18, 30),
  ].join("-");
}

const usualTitles = ["full_name", "name", "title", "subject"];

/** What a record is called: its name or title, else its first text, else its number as people see it. */
export function recordTitle(entity: Entity, record: StoredRecord): string | null {
  const texts = entity.fields.filter((field) => field.type.kind === "text").map((field) => field.key);
  const numbers = entity.fields.filter((field) => field.type.kind === "id" && field.key !== "id");
  for (const key of [...usualTitles, ...texts, ...numbers.map((field) => field.key)]) {
    const value = Object.hasOwn(record.values, key) ? record.values[key] : null;
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}

export interface SeedSettings {
  readonly seed: number;
  /** How many an entity; the people's own entity has as many as there are people. */
  readonly records: number;
  readonly people: readonly StoredPerson[];
  /** All of them are of one moment, as an import makes them. */
  readonly atOnce: boolean;
}

const sixHours = 21_600_000;

/**
 * The records an account starts with, by entity. Ids are known before any value is made, so that a reference may
 * point anywhere, forward or in a circle.
 */
export function seedRecords(model: AccountModel, settings: SeedSettings): ReadonlyMap<string, readonly StoredRecord[]> {
  const ids = new Map(model.entities.map((entity) => [entity.key, idsOf(entity, settings)]));
  return new Map(
    model.entities.map((entity) => {
      const own = ids.get(entity.key) ?? [];
      return [entity.key, own.map((id, index) => seedRecord(model, entity, id, index + 1, own.length, ids, settings))];
    }),
  );
}

function idsOf(entity: Entity, settings: SeedSettings): readonly string[] {
  if (peopleEntities.has(entity.key)) return settings.people.map((person) => person.id);
  return Array.from({ length: settings.records }, (_, index) => seededId(settings.seed, entity.key, index + 1));
}

function seedRecord(
  model: AccountModel,
  entity: Entity,
  id: string,
  number: number,
  total: number,
  ids: ReadonlyMap<string, readonly string[]>,
  settings: SeedSettings,
): StoredRecord {
  const { seed, people, atOnce } = settings;
  const peopleIds = people.map((person) => person.id);
  const random = seededRandom(seed, "record", entity.key, number);
  const created = sampleInstant - (atOnce ? 1 : total - number + 1) * sixHours;
  const person = peopleEntities.has(entity.key) ? people[number - 1] : undefined;
  const context = {
    subject: person === undefined ? sampleSubject(seed, entity.key, number) : subjectOf(person, number),
    lists: new Map(model.lists.map((list) => [list.id, list])),
    targets: (to: string | null) => (to === null ? peopleIds : (ids.get(to) ?? peopleIds)),
  };
  const values = new Map<string, StoredValue>();
  for (const field of entity.fields) {
    if (isComputed(field)) continue;
    const own = person === undefined ? null : valueOfPerson(field, person);
    const fieldRandom = seededRandom(seed, "value", entity.key, number, field.key);
    values.set(field.key, own ?? sampleValue(field, { ...context, random: fieldRandom }));
  }
  const parent = lineParent(model, entity.key);
  const parentIds = parent === null ? [] : (ids.get(parent.key) ?? []);
  if (parentIds.length > 0) values.set(lineParentKey, random.pick(parentIds));
  return {
    id,
    number,
    createdAt: new Date(created).toISOString(),
    updatedAt: new Date(created + random.integer(0, 300) * 60_000).toISOString(),
    createdBy: random.pick(peopleIds),
    updatedBy: random.pick(peopleIds),
    values: Object.fromEntries(values),
  };
}

function isComputed(field: Field): boolean {
  return field.type.kind === "mirror" || field.type.kind === "id";
}

function subjectOf(person: StoredPerson, number: number): Subject {
  const { firstName, lastName, email } = person;
  return { number, firstName, lastName, slug: email.slice(0, email.indexOf("@")) };
}

function valueOfPerson(field: Field, person: StoredPerson): string | boolean | null {
  switch (field.key) {
    case "first_name":
      return person.firstName;
    case "last_name":
      return person.lastName;
    case "full_name":
    case "display_name":
      return personName(person);
    case "email":
    case "email_address":
      return person.email;
    case "job_title":
      return person.jobTitle;
    case "active":
      return field.type.kind === "boolean" ? person.active : null;
    default:
      return null;
  }
}

/** Where a line record keeps the id of the record it belongs to, whether or not the metadata lists the field. */
export const lineParentKey = "parent_entity_reference_id";

/** The entity whose records have lines of this one; null for an entity that is no line. */
export function lineParent(model: AccountModel, entity: string): Entity | null {
  return model.entities.find((candidate) => candidate.lines.includes(entity)) ?? null;
}

/** System names under which CRMs list their own users; the records of such an entity are the account's people. */
const peopleEntities: ReadonlySet<string> = new Set(["agent", "user"]);

export function personName(person: StoredPerson): string {
  return `${person.firstName} ${person.lastName}`;
}

/** A record's number as people see it: three letters of the entity's label and digits, `CON1001`. */
export function sequenceId(entity: Entity, number: number): string {
  const letters = [entity.label, entity.key].map((name) => (name ?? "").replaceAll(/[^A-Za-z]/g, ""));
  const prefix = (letters.find((text) => text.length >= 3) ?? "REC").slice(0, 3).toUpperCase();
  return `${prefix}${1_000 + number}`;
}
