import { createClient } from "@acme/crm";
import { variable } from "./environment.js";

export const crm = createClient({
  url: variable("ACME_URL"),
  credentials: { clientId: variable("FREEAGENT_CLIENT_ID"), clientSecret: variable("FREEAGENT_CLIENT_SECRET") },
});
