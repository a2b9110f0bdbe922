import type { Provider } from "../provider.js";
import { identify } from "./identify.js";
import { interpret } from "./interpret.js";

/**
 * FreeAgent CRM, now servis.ai: GraphQL, with OAuth2 client credentials.
 * @see https://api.freeagent.network
 */
export const freeagent: Provider = {
  name: "freeagent",
  title: "FreeAgent CRM",
  defaultUrl: "https://freeagent.network",
  demo: "acme",
  credentials: [
    { clientId: "FREEAGENT_CLIENT_ID", clientSecret: "FREEAGENT_CLIENT_SECRET" },
    { token: "FREEAGENT_TOKEN" },
  ],
  // What generating needs not is loaded when it is asked for.
  pull: async (source) => (await import("./pull.js")).pull(source),
  interpret,
  identify,
  serve: async (...account) => (await import("./sandbox/serve.js")).serve(...account),
};
