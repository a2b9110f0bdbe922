import type { Provider } from "../provider.js";
import { interpret } from "./interpret.js";
import { pull } from "./pull.js";
import { serve } from "./sandbox/serve.js";

/**
 * FreeAgent CRM, now servis.ai: GraphQL, with OAuth2 client credentials.
 * @see https://api.freeagent.network
 */
export const freeagent: Provider = {
  name: "freeagent",
  title: "FreeAgent CRM",
  defaultUrl: "https://freeagent.network",
  credentials: [
    { clientId: "FREEAGENT_CLIENT_ID", clientSecret: "FREEAGENT_CLIENT_SECRET" },
    { token: "FREEAGENT_TOKEN" },
  ],
  pull,
  interpret,
  serve,
};
