import type { BaseClientOptions } from "../../templates/runtime/client-options.js";
import { createSession, type SessionSetup } from "../../templates/runtime/create-session.js";
import { givenToken } from "../../templates/runtime/given-token.js";
import { dueJson, statusError } from "../../templates/runtime/read-answer.js";
import type { HttpCall, Session } from "../../templates/runtime/session.js";

let accounts = 0;

/** A session of an account of its own, so that no test waits for another's rate limit. Pauses are short. */
export function testSession(url: string, options: BaseClientOptions = {}, setup: Partial<SessionSetup> = {}): Session {
  accounts += 1;
  return createSession({
    account: { name: `acme-${accounts}`, url, date: "string" },
    options: { ...options, retry: { baseMs: 1, ...options.retry } },
    tokenPlan: givenToken("Bearer", { token: "token-of-the-test" }),
    rateLimit: null,
    ...setup,
  });
}

/** A call that answers the JSON that came. */
export function testCall(effect: "read" | "write", more: Partial<HttpCall<unknown>> = {}): HttpCall<unknown> {
  const call = {
    name: "theCall",
    method: effect === "read" ? "GET" : "POST",
    path: "/things/?q=hush",
    effect,
  } as const;
  return {
    ...call,
    read: (answer) => {
      const failed = statusError(answer, call);
      if (failed !== null) throw failed;
      return dueJson(answer, call);
    },
    ...more,
  };
}
