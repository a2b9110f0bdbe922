import type { TokenPlan } from "../../templates/runtime/session.js";
import { testSession } from "./session-setup.js";

export interface SignInAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
}

export interface SignInCall {
  readonly address: string;
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Asks a plan for a token at https://crm.example.com: the token or the error, and the requests that it took. */
export async function signInCalls(plan: TokenPlan, answers: readonly SignInAnswer[], base = "https://crm.example.com") {
  const calls: SignInCall[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    calls.push({
      address: String(input),
      method: init?.method,
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: JSON.parse(String(init?.body)),
    });
    const { status = 200, json, text } = answers[Math.min(calls.length, answers.length) - 1] ?? {};
    return new Response(text ?? JSON.stringify(json), { status, headers: { "content-type": "application/json" } });
  };
  const session = testSession(base, { fetch }, { tokenPlan: plan });
  const result: unknown = await plan.obtain(session, {}).catch((error: unknown) => error);
  return { result, calls };
}
