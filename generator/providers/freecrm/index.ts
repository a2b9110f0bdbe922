import type { Provider } from "../provider.js";
import { identify, interpret } from "./interpret/interpret.js";
import { credentialSets } from "./pull.js";

/**
 * FreeCRM, formerly Cogmento CRM: REST, described by an OpenAPI document and, field by field, by the account's templates.
 *
 * @see https://help.freecrm.com/
 */
export const freecrm: Provider = {
  name: "freecrm",
  title: "FreeCRM",
  defaultUrl: "https://api.cogmento.com/api/1",
  demo: "northwind",
  credentials: credentialSets,
  // What generating needs not is loaded when it is asked for.
  pull: async (source) => (await import("./pull.js")).pull(source),
  interpret,
  identify,
  serve: async (...account) => (await import("./sandbox/serve.js")).serve(...account),
};
