import type { StoredPerson } from "../../../sandbox/store.js";
import type { Crm } from "./crm.js";
import type { JsonObject } from "../../../json/json-value.js";

/** A user as records refer to one: who made a record, whom it is assigned to. */
export function presentPerson(person: StoredPerson): JsonObject {
  return {
    id: person.id,
    email: person.email,
    name: `${person.firstName} ${person.lastName}`,
    notification_opt_in: person.active,
  };
}

/** Who the access token belongs to: the account's first user. */
export function currentPerson(crm: Crm): StoredPerson {
  return crm.store.people[0] ?? nobody;
}

const nobody: StoredPerson = {
  id: "00000000-0000-4000-8000-000000000000",
  firstName: "Sandbox",
  lastName: "User",
  email: "user@example.com",
  jobTitle: "",
  active: true,
};
