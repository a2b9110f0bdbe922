import type { Fault, FaultPlan, FaultRequest } from "../../generator/sandbox/service.js";
import { pick } from "./seeded.js";
import { clientHeader, type OnSilence } from "./sped-up-environment.js";

/** What is done to a request, and whether a client can know that it was not carried out. */
interface FaultKind {
  readonly name: string;
  readonly fault: Fault;
  /** True where a write may have been carried out, for all that the client can see. */
  readonly ambiguous: boolean;
}

const html = { "content-type": "text/html" };
const page = "<!doctype html><title>Sign in</title><p>Please sign in.";

const kinds: readonly [FaultKind, ...FaultKind[]] = [
  { name: "429", ambiguous: false, fault: { kind: "status", status: 429 } },
  {
    name: "429, Retry-After",
    ambiguous: false,
    fault: { kind: "status", status: 429, headers: { "retry-after": "3", "content-type": "application/json" } },
  },
  { name: "401", ambiguous: false, fault: { kind: "status", status: 401 } },
  { name: "500", ambiguous: true, fault: { kind: "status", status: 500 } },
  { name: "500, carried out", ambiguous: true, fault: { kind: "status", status: 500, acted: true } },
  { name: "503", ambiguous: true, fault: { kind: "status", status: 503 } },
  { name: "503, carried out", ambiguous: true, fault: { kind: "status", status: 503, acted: true } },
  { name: "reset", ambiguous: true, fault: { kind: "reset" } },
  { name: "reset, carried out", ambiguous: true, fault: { kind: "reset", acted: true } },
  { name: "half a body", ambiguous: true, fault: { kind: "halfBody" } },
  { name: "a page", ambiguous: true, fault: { kind: "status", status: 200, headers: html, body: page, acted: true } },
  { name: "silence", ambiguous: true, fault: { kind: "hang" } },
  { name: "silence, carried out", ambiguous: true, fault: { kind: "hang", acted: true } },
];

export interface RecordedFaults {
  readonly plan: FaultPlan;
  /** What happened last to a request that holds the mark: null where nothing did, undefined where none arrived. */
  readonly last: (mark: string) => FaultKind | null | undefined;
  /** How many faults there were. */
  readonly count: () => number;
  readonly onSilence: OnSilence;
}

/** Until the server has done what it does silently. */
const silenceMs = 30;

/**
 * Faults by chance, at a rate; what happened to each marked request is kept. Each client has a chance of its own, so that
 * what it meets does not depend on who is faster.
 */
export function recordedFaults(
  rate: number,
  randomOf: (client: string) => () => number,
  markIn: (body: string) => string | null,
): RecordedFaults {
  const lasts = new Map<string, FaultKind | null>();
  const randoms = new Map<string, () => number>();
  const waiting = new Map<string, ReadonlySet<() => void>>();
  const onSilence: OnSilence = (client, call) => {
    waiting.set(client, new Set([...(waiting.get(client) ?? []), call]));
    return () => waiting.set(client, new Set([...(waiting.get(client) ?? [])].filter((one) => one !== call)));
  };
  let count = 0;
  const plan = ({ body, header }: FaultRequest): Fault | null => {
    const client = header(clientHeader) ?? "";
    const random = randoms.get(client) ?? randomOf(client);
    randoms.set(client, random);
    const kind = random() < rate ? pick(random, kinds) : null;
    const mark = markIn(body);
    if (mark !== null) lasts.set(mark, kind);
    if (kind !== null) count += 1;
    if (kind?.fault.kind === "hang") {
      setTimeout(() => waiting.get(client)?.forEach((call) => call()), silenceMs);
    }
    return kind?.fault ?? null;
  };
  return { plan, last: (mark) => lasts.get(mark), count: () => count, onSilence };
}
