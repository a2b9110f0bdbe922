import { type JsonObject, own } from "../../../json/json-value.js";
import type { SandboxAnswer } from "../../../sandbox/service.js";
import type { Crm } from "./crm.js";
import { json, Refusal } from "./envelope.js";
import { isUuid, madeId } from "./ids.js";
import { collectionNamed, requireRow } from "./records.js";
import { currentPerson } from "./system-fields.js";

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

/** `/ssi/issue/`: a code to scan and a pin, for a person and the records that the credential speaks of. */
export function issueCredential(crm: Crm, body: JsonObject): JsonObject {
  const schema = requireId(body, "schema_id");
  const contact = requireRow(crm, collectionNamed(crm, "contact"), requireId(body, "contact_id"));
  const models = own(own(body, "model_spec"), "models");
  if (!Array.isArray(models)) throw new Refusal(400, "Validation error: model_spec.models must be a list");
  for (const model of models) {
    const name = own(model, "name");
    if (typeof name !== "string") throw new Refusal(400, "Validation error: each model needs a name");
    requireRow(crm, collectionNamed(crm, name), requireId(model, "id"));
  }
  const pin = Number.parseInt(madeId(`pin ${schema} ${contact.record.id}`).slice(0, 8), 16) % 1_000_000;
  return { qr: codeOf(`issue ${schema} ${contact.record.id}`), pin_code: String(pin).padStart(6, "0") };
}

/** `/ssi/presentation/schema/{schema_id}/`: the one answer outside the envelope, and in camelCase. */
export function requestPresentation(schema: string, now: number): SandboxAnswer {
  if (!isUuid(schema)) throw new Refusal(404, `There is no credential schema ${schema}`);
  return json({ qrCode: codeOf(`presentation ${schema}`), expiry: Math.floor(now / 1000) + 600 });
}

function requireId(body: unknown, key: string): string {
  const id = own(body, key);
  if (typeof id !== "string" || !isUuid(id)) throw new Refusal(400, `Validation error: ${key} must be an id`);
  return id;
}

function codeOf(text: string): string {
  return `openid-credential://sandbox/${madeId(text)}`;
}
