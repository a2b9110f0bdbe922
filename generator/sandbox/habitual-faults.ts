import { gzipSync } from "node:zlib";
import type { Fault, FaultPlan, FaultRequest } from "./fault.js";
import type { SandboxHabit } from "./habits.js";
import type { SandboxService } from "./sandbox-service.js";

const page = "<!doctype html>\n<title>Sign in</title>\n<p>Your session has ended. Please sign in.</p>\n";
const html = { "content-type": "text/html; charset=utf-8" };
const json = { "content-type": "application/json" };

/** Words that a server's mail service or workflow may have said; they decide nothing. */
const words = "Too many requests: the rate limit of a workflow was exceeded, and its token has expired.";

/** What a service's habits do to requests, as faults; the same requests in the same order meet the same. */
export function habitualFaults(habits: ReadonlySet<SandboxHabit>, service: SandboxService): FaultPlan {
  let signIns = 0;
  const bomb = lazily(() => gzipSync(Buffer.alloc(80 * 1024 * 1024, " ")));
  const effectOf = service.effectOf ?? (({ method }) => (method === "GET" ? "read" : "write"));

  return (request) => {
    const effect = effectOf(request);
    if (effect === "signIn") signIns += 1;
    const faults: readonly [SandboxHabit, boolean, () => Fault][] = [
      ["late-errors", effect === "write", () => told(service, request, true)],
      ["refuses-with-words", effect === "write", () => told(service, request, false)],
      ["empty-answers", effect === "write", () => ({ ...answered(200, "", json), acted: true })],
      ["html-answers", effect === "write", () => ({ ...answered(200, page, html), acted: true })],
      ["other-answers", effect === "write", () => ({ ...answered(200, '{"status":"ok"}', json), acted: true })],
      ["html-errors", request.number % 5 === 0, () => answered(502, page, html)],
      ["gzip-bomb", effect === "read", () => answered(200, bomb(), { ...json, "content-encoding": "gzip" })],
      ["refuses-renewal", effect === "signIn" && signIns > 1, () => answered(503, "{}", json)],
    ];
    const [, , fault] = faults.find(([habit, applies]) => applies && habits.has(habit)) ?? [];
    return fault?.() ?? null;
  };
}

function answered(status: number, body: string | Uint8Array, headers: Readonly<Record<string, string>>) {
  return { kind: "status", status, body, headers } as const;
}

function told({ tellFailure }: SandboxService, request: FaultRequest, acted: boolean): Fault {
  const plain = { status: acted ? 500 : 400, body: JSON.stringify({ message: words }) };
  const { status, body } = tellFailure?.(request, words, acted) ?? plain;
  return { ...answered(status, body, json), acted };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
