import { gzipSync } from "node:zlib";
import { seededRandom } from "./seeded-random.js";
import type { Fault, FaultPlan, FaultRequest, SandboxHabit, SandboxService } from "./service.js";
import type { Store, StoredRecord } from "./store.js";

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

/** What a listing was asked for. */
export interface Asked {
  readonly offset: number;
  /** Infinity for all. */
  readonly limit: number;
}

export interface ListedPage<Row> {
  readonly rows: readonly Row[];
  /** Null where none is told. */
  readonly total: number | null;
}

/** How a service answers listings, by its habits; without any, as it should. */
export interface HabitualListing {
  readonly has: (habit: SandboxHabit) => boolean;
  /** What decides between records that sort alike, another each time; undefined where the order of creation does. */
  readonly rank: () => ((record: StoredRecord) => number) | undefined;
  /** A page of the rows that were found, in their order; `placeOf` tells the record behind a row. */
  readonly page: <Row>(found: readonly Row[], asked: Asked, placeOf: (row: Row) => Place) => ListedPage<Row>;
}

export interface Place {
  readonly entity: string;
  readonly record: StoredRecord;
}

const mostRows = 7;
const mostOffset = 10;
const mostTotal = 10;

/** The same seed and the same requests give the same pages. */
export function habitualListing(habits: ReadonlySet<SandboxHabit>, seed: number, store: Store): HabitualListing {
  const has = (habit: SandboxHabit): boolean => habits.has(habit);
  let listings = 0;
  let wasEmpty = false;

  /** One empty page each time that somebody goes through. */
  const comesEmpty = (found: number, offset: number): boolean => {
    if (offset === 0) wasEmpty = false;
    if (!has("empty-page") || wasEmpty || offset === 0 || offset * 2 < found || offset >= found) return false;
    wasEmpty = true;
    return true;
  };
  const totalOf = (found: number, page: number): number | null => {
    if (has("no-total") || (has("rare-total") && listings % 2 === 0)) return null;
    if (has("zero-total")) return 0;
    const total = has("page-total") ? page : found;
    const apart = has("wavering-total") ? seededRandom(seed, "total", listings).pick([-3, -2, -1, 1, 2, 3]) : 0;
    return Math.max(0, Math.min(total + apart, has("caps-total") ? mostTotal : Infinity));
  };

  return {
    has,
    rank: () => {
      if (!has("ties")) return undefined;
      const listing = listings;
      return ({ id }) => seededRandom(seed, "tie", listing, id).number();
    },
    page: (found, asked, placeOf) => {
      listings += 1;
      const limit = Math.min(asked.limit, has("caps-pages") ? mostRows : Infinity);
      const offset = offsetOf(has, asked);
      const rows = comesEmpty(found.length, offset) ? [] : found.slice(offset, offset + limit);
      const [first] = rows;
      if (has("moving-rows") && first !== undefined) {
        const { entity, record } = placeOf(first);
        store.remove(entity, record.id);
        store.create(entity, record.values);
      }
      return { rows, total: totalOf(found.length, rows.length) };
    },
  };
}

function offsetOf(has: HabitualListing["has"], { offset, limit }: Asked): number {
  if (has("ignores-offset")) return 0;
  const rows = has("page-offset") && offset > 0 ? offset * limit : offset;
  return Math.min(rows, has("caps-offset") ? mostOffset : Infinity);
}
