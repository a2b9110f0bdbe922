import { CrmError, RequestError, UnknownChoiceError } from "@northwind/crm";
import { createClient } from "@northwind/crm/client";
import { contacts } from "@northwind/crm/contacts";
import { isSigned } from "./is-signed.js";
import { keepContact } from "./keep-contact.js";
import { readCustomer } from "./read-customer.js";

export interface Environment {
  readonly NORTHWIND_URL: string;
  readonly FREECRM_EMAIL: string;
  readonly FREECRM_PASSWORD: string;
  /** Shared with whoever may deliver. */
  readonly WEBHOOK_SECRET: string;
}

/** A webhook that keeps the contacts of the CRM as the customers of a shop are. */
export function createWebhook(environment: Environment): (request: Request) => Promise<Response> {
  const { NORTHWIND_URL: url, FREECRM_EMAIL: email, FREECRM_PASSWORD: password, WEBHOOK_SECRET } = environment;
  // A sender waits for its answer no longer than some seconds, and delivers again when it was told to.
  const client = createClient({ url, credentials: { email, password }, deadlineMs: 8_000 });

  return async (request) => {
    if (request.method !== "POST") return answer(405, { error: "POST is taken, nothing else." });
    const body = await request.text();
    if (!(await isSigned(request, body, WEBHOOK_SECRET))) return answer(401, { error: "Not signed, or not lately." });
    const customer = readCustomer(body);
    if (customer === null) return answer(400, { error: "A customer has a number, a firstName and a lastName." });
    try {
      const { id } = await keepContact(contacts(client), customer);
      return answer(200, { id });
    } catch (error) {
      return failure(error);
    }
  };
}

/** What makes no sense will make none next time; all else is worth another delivery, a write of unknown outcome too. */
function failure(error: unknown): Response {
  if (!(error instanceof CrmError)) throw error;
  console.error(error.message);
  if (error instanceof RequestError || error instanceof UnknownChoiceError) return answer(422, { error: error.code });
  return answer(503, { error: error.code }, { "retry-after": "60" });
}

function answer(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...headers, "content-type": "application/json" } });
}
