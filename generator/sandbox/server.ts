import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { compareText } from "../model/model.js";
import { problem, ProblemError } from "../problem/problem.js";
import type { Fault, FaultPlan, FaultRequest, SandboxAnswer, SandboxHabit, SandboxService } from "./service.js";

export interface ServerOptions {
  readonly service: SandboxService;
  /** Milliseconds since the epoch; the rate window goes by it. */
  readonly now: () => number;
  /** Default 0: any free one. */
  readonly port?: number;
  readonly faults?: FaultPlan;
  readonly habits?: ReadonlySet<SandboxHabit>;
}

export interface RunningServer {
  /** Origin and base path, without a slash at the end. */
  readonly url: string;
  /** How many requests of each name were answered; those turned away for their rate are under `429`. */
  readonly requests: () => Readonly<Record<string, number>>;
  /** Breaks all connections; resolves when nothing is open any more. */
  readonly close: () => Promise<void>;
}

const host = "127.0.0.1";
const mostBytes = 10 * 1024 * 1024;

/**
 * Serves one CRM over HTTP, on this machine only. Throws a ProblemError where the port cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { service, now, port = 0, faults = () => null, habits = new Set<SandboxHabit>() } = options;
  const window = service.rateLimit === null ? null : createRateWindow(service.rateLimit, now);
  const counts = new Map<string, number>();
  const closing = new AbortController();
  let received = 0;

  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const act = async (request: FaultRequest): Promise<SandboxAnswer> => {
    const answer = await service.answer(request).catch(failure);
    count(answer.name ?? `${request.method} ${request.path.replace(/\?.*/s, "")}`);
    return answer;
  };
  const reply = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const number = (received += 1);
    const body = await readBody(incoming, mostBytes);
    if (body === null) return send(outgoing, plainError(413, `The body has more than ${mostBytes} bytes.`));
    const waitMs = window?.start() ?? 0;
    if (waitMs > 0) {
      count("429");
      return send(outgoing, turnedAway(habits, waitMs, now()));
    }
    const request = requestOf(incoming, body, number, now());
    const fault = faults(request);
    if (fault === null) return send(outgoing, await act(request));
    await fail(fault, outgoing, () => act(request), closing.signal);
  };

  const server = createServer((incoming, outgoing) => {
    if (habits.has("skewed-clock")) outgoing.setHeader("date", new Date(serverTime(habits, now())).toUTCString());
    // A client that hangs up while it sends or is answered is no fault of the sandbox's.
    reply(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const origin = await listen(server, port);
  return {
    url: origin + service.basePath,
    requests: () => Object.fromEntries([...counts].toSorted(([a], [b]) => compareText(a, b))),
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      const isTaken = "code" in cause && cause.code === "EADDRINUSE";
      const reason = isTaken ? "another program listens there" : cause.message;
      const message = `The sandbox cannot listen on ${host}:${port}: ${reason}.`;
      reject(new ProblemError([problem("sandbox.cannot-listen", message)], { cause }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(`http://${host}:${typeof address === "object" && address !== null ? address.port : port}`);
    });
  });
}

function requestOf(incoming: IncomingMessage, body: string, number: number, now: number): FaultRequest {
  return {
    number,
    body,
    now,
    method: incoming.method ?? "GET",
    path: incoming.url ?? "/",
    // Not the Host header: a client may put anything there.
    origin: `http://${host}:${incoming.socket.localPort ?? 80}`,
    header: (name) => {
      const value = incoming.headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(", ") : (value ?? null);
    },
  };
}

async function fail(
  fault: Fault,
  outgoing: ServerResponse,
  act: () => Promise<SandboxAnswer>,
  closing: AbortSignal,
): Promise<void> {
  if ("acted" in fault && fault.acted === true) await act();
  switch (fault.kind) {
    case "status":
      return send(outgoing, {
        status: fault.status,
        headers: fault.headers ?? { "content-type": "application/json" },
        body: fault.body ?? plainError(fault.status, "A fault, as ordered.").body,
      });
    case "reset":
      outgoing.socket?.resetAndDestroy();
      return;
    case "halfBody": {
      const { status, headers, body } = await act();
      const bytes = Buffer.from(body);
      outgoing.writeHead(status, { ...headers, "content-length": bytes.length });
      outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
      return;
    }
    case "delay":
      await sleep(fault.ms, undefined, { signal: closing });
      return send(outgoing, await act());
    case "hang":
      return;
    default:
      fault satisfies never;
  }
}

function send(outgoing: ServerResponse, answer: SandboxAnswer): void {
  outgoing.writeHead(answer.status, { ...answer.headers });
  outgoing.end(answer.body);
}

function failure(error: unknown): SandboxAnswer {
  const reason = error instanceof Error ? error.message : String(error);
  return plainError(500, `The sandbox failed: ${reason}`);
}

function plainError(status: number, message: string): SandboxAnswer {
  return {
    status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ errors: [{ message }] }),
  };
}

/** Counts starts in a sliding window. */
export interface RateWindow {
  /** Lets a request start and answers 0, or answers how many milliseconds remain until one may. */
  readonly start: () => number;
}

/** At most `requests` starts in any `perMs` milliseconds of the given clock. What is turned away does not count. */
function createRateWindow(limit: { readonly requests: number; readonly perMs: number }, now: () => number): RateWindow {
  let starts: readonly number[] = [];
  return {
    start: () => {
      const at = now();
      starts = starts.filter((start) => start > at - limit.perMs);
      const oldest = starts[0];
      if (oldest !== undefined && starts.length >= limit.requests) return oldest + limit.perMs - at;
      starts = [...starts, at];
      return limit.requests > 0 ? 0 : limit.perMs;
    },
  };
}

/** The body as text, or null where it has more bytes than allowed; the rest is then read and dropped. */
async function readBody(request: IncomingMessage, mostBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= mostBytes) chunks.push(bytes);
  }
  return size > mostBytes ? null : Buffer.concat(chunks).toString("utf8");
}

const hour = 3_600_000;

/** What the server's clock shows: an hour more where it is skewed. */
function serverTime(habits: ReadonlySet<SandboxHabit>, now: number): number {
  return habits.has("skewed-clock") ? now + hour : now;
}

/** The 429 for a request above the limit, after which one may start again in `waitMs`. */
function turnedAway(habits: ReadonlySet<SandboxHabit>, waitMs: number, now: number): SandboxAnswer {
  const seconds = Math.ceil(waitMs / 1_000);
  // A date has no fractions: one that is rounded down would come too soon.
  const later = Math.ceil((serverTime(habits, now) + waitMs) / 1_000) * 1_000;
  const when = habits.has("skewed-clock") ? new Date(later).toUTCString() : String(seconds);
  return {
    status: 429,
    headers: {
      "content-type": "application/json",
      ...(!habits.has("no-retry-after") && { "retry-after": when }),
    },
    body: JSON.stringify({ errors: [{ message: "Too many requests." }] }),
  };
}
