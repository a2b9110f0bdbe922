import type { JsonObject } from "../../../json/json-value.js";
import type { Crm } from "./crm.js";
import { currentPerson } from "./present-person.js";

/** `/account/`: the plan and the settings. */
export function presentAccount(crm: Crm): JsonObject {
  return {
    id: crm.accountId,
    name: crm.model.account,
    country: "DE",
    settings: { locale: "de" },
    billing: { plan: "Sandbox" },
    trial_days_left: 0,
    users: crm.store.people.length,
  };
}

/** `/auth/user`: whom the token belongs to. */
export function presentCurrentUser(crm: Crm): JsonObject {
  const person = currentPerson(crm);
  return {
    id: person.id,
    account_id: crm.accountId,
    account_owner: true,
    email: person.email,
    first_name: person.firstName,
    last_name: person.lastName,
    created_at: "2025-01-01T08:00:00Z",
    timezone: "Europe/Berlin",
    facebook_auth: false,
    linkedin_auth: false,
    google: false,
    has_docusign: false,
    has_templates: true,
    phone_verified: true,
    quickbooks: false,
    telephony: false,
    verified_for_calls: false,
    one_signal_ids: [],
    twilio_numbers: [],
    security: { groups: ["owner"], permissions: [], ssi: true },
    settings: { locale: "de" },
  };
}
