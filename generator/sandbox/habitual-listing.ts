import type { SandboxHabit } from "./habits.js";
import { seededRandom } from "./seeded-random.js";
import type { Store, StoredRecord } from "./store.js";

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
