import type { Provider } from "../provider.js";
import { interpret } from "./interpret.js";
import { pull } from "./pull.js";
import { credentialSets } from "./pull/read-credentials.js";
import { serve } from "./sandbox/serve.js";

/**
 * FreeCRM, formerly Cogmento CRM: REST, described by an OpenAPI document and, field by field, by the account's templates.
 *
 * @see https://help.freecrm.com/
 */
export const freecrm: Provider = {
  name: "freecrm",
  title: "FreeCRM",
  defaultUrl: "https://api.cogmento.com/api/1",
  credentials: credentialSets,
  pull,
  interpret,
  serve,
};
