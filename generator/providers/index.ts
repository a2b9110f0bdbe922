import type { Provider } from "./provider.js";

/** Every CRM the tool knows, loaded when an account asks for it. */
export const providers: Readonly<Record<string, () => Promise<Provider>>> = {
  freeagent: async () => (await import("./freeagent/index.js")).freeagent,
  freecrm: async () => (await import("./freecrm/index.js")).freecrm,
};
