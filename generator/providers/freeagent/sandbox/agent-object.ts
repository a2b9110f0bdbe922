import { personName } from "../../../sandbox/person-name.js";
import type { StoredPerson } from "../../../sandbox/store.js";

/**
 * A user as getTeamMembers and the deprecated operations list it. A role's id is a number in a text.
 * @see https://api.freeagent.network
 */
export function agentObject(person: StoredPerson, isFirst: boolean): Readonly<Record<string, unknown>> {
  return {
    id: person.id,
    first_name: person.firstName,
    last_name: person.lastName,
    full_name: personName(person),
    teamId: "0b9a3c52-6f6e-4c1e-9d55-3f2a7c8e1d40",
    email_address: person.email,
    access_level: isFirst ? "admin" : "team",
    status: person.active ? "Active" : "Suspended",
    job_title: person.jobTitle,
    roles: [isFirst ? role("9001", "Administrator", true) : role("9002", "Sales", false)],
    subteams: [],
  };
}

function role(id: string, name: string, isAdmin: boolean): Readonly<Record<string, unknown>> {
  return {
    id,
    name,
    import: isAdmin,
    export: isAdmin,
    bulk_edit: true,
    bulk_delete: isAdmin,
    task_delete: true,
    is_admin: isAdmin,
  };
}
