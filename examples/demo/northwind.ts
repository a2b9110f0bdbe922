import { createClient } from "@northwind/crm";
import { variable } from "./environment.js";

export const crm = createClient({
  url: variable("NORTHWIND_URL"),
  credentials: { email: variable("FREECRM_EMAIL"), password: variable("FREECRM_PASSWORD") },
});
