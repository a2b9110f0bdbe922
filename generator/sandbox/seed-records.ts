import type { AccountModel, Entity, Field } from "../model/account-model.js";
import { lineParent, lineParentKey } from "./line-parent.js";
import { peopleEntities } from "./people-entities.js";
import { personName } from "./person-name.js";
import { sampleSubject, type Subject } from "./sample-subject.js";
import { sampleInstant, sampleValue } from "./sample-value.js";
import { seededId } from "./seeded-id.js";
import { seededRandom } from "./seeded-random.js";
import type { StoredPerson, StoredRecord, StoredValue } from "./store.js";

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
