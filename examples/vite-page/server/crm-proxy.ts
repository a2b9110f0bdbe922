import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Client } from "@acme/crm/client";
import type { Plugin } from "vite";

/**
 * The page's own server, which alone holds the credentials. A client secret in a page is a secret that every visitor has,
 * and its token may do whatever the account's user may. So the page asks here, and here is decided what it may ask.
 *
 * This one lets everybody read, which is right on your own machine only: on a server of your own, look first who asks.
 */
export function crmProxy(): Plugin {
  return {
    name: "crm-proxy",
    configureServer: ({ middlewares }) => void middlewares.use("/crm", answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use("/crm", answer),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, body } = await ask(request).catch(failure);
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

async function ask(request: IncomingMessage): Promise<Answer> {
  // No other site may use its visitors' browsers to ask.
  if (request.method !== "POST" || request.headers["sec-fetch-site"] !== "same-origin")
    return refusal("Not from here.");
  const { query, variables } = Object(JSON.parse(await text(request)));
  const reads = typeof query === "string" && /^query\b/.test(query) && !/\bmutation\b/.test(query);
  if (!reads) return refusal("This page only reads.");
  const crm = await (client ??= connect());
  return { status: 200, body: { data: await crm.request(query, variables) } };
}

let client: Promise<Client> | undefined;

/** Signs in, renews its token, paces itself and retries: all that a proxy would otherwise have to do by hand. */
async function connect(): Promise<Client> {
  // Only now: when the server starts, the package may yet have to be generated.
  const { createClient } = await import("@acme/crm/client");
  const { ACME_URL, FREEAGENT_CLIENT_ID = "", FREEAGENT_CLIENT_SECRET = "" } = process.env;
  const credentials = { clientId: FREEAGENT_CLIENT_ID, clientSecret: FREEAGENT_CLIENT_SECRET };
  return createClient({ url: ACME_URL, credentials });
}

function refusal(message: string): Answer {
  return { status: 403, body: { errors: [{ message }] } };
}

/** Its message is for the page; neither the stack nor anything else is. */
function failure(error: unknown): Answer {
  return { status: 502, body: { errors: [{ message: error instanceof Error ? error.message : String(error) }] } };
}
