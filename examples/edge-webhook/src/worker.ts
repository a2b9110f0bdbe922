import { createWebhook, type Environment } from "./create-webhook.js";

let webhook: ReturnType<typeof createWebhook> | undefined;

/** What edge runtimes call. One webhook, and one sign-in, for all the requests that this instance gets. */
// oxlint-disable-next-line import/no-default-export -- runtimes look for it there
export default {
  fetch(request: Request, environment: Environment): Promise<Response> {
    webhook ??= createWebhook(environment);
    return webhook(request);
  },
};
