import { createClient, type ClientEvent } from "@acme/crm";

/** The client does its own pacing and its own retries; a job only tells of them. */
export const crm = createClient({
  url: variable("ACME_URL"),
  credentials: { clientId: variable("FREEAGENT_CLIENT_ID"), clientSecret: variable("FREEAGENT_CLIENT_SECRET") },
  on: tell,
});

function tell(event: ClientEvent): void {
  if (event.kind === "retry")
    console.error(`${event.name}: attempt ${event.attempt} failed (${event.code}), again in ${event.waitMs} ms`);
  if (event.kind === "wait") console.error(`${event.name}: waits ${event.waitMs} ms for the CRM's rate limit`);
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`Set ${name}.`);
  return value;
}
