import type { StoredPerson } from "./store.js";

export function personName(person: StoredPerson): string {
  return `${person.firstName} ${person.lastName}`;
}
