import type { Listing } from "../../templates/runtime/iterate.js";
import type { ListedPage } from "../../templates/runtime/sweep.js";

export interface MovingRow {
  readonly id: string;
  readonly number: number;
  readonly created: number;
  readonly updated: number;
  readonly name: string;
}

/** How a server pages, tells totals and sorts. */
export interface Habits {
  readonly count: number;
  /** So many rows have one time of creation. */
  readonly together: number;
  /** The most rows of a page. */
  readonly cap: number;
  readonly total: "true" | "none" | "page" | "zero" | "capped" | "wavering" | "rare";
  readonly offset: "kept" | "ignored" | "pages" | "capped";
  /** This page is empty, counted from 1. */
  readonly empty: number | null;
  /** The order asked for. */
  readonly by: "created" | "updated" | "-updated" | "name";
  /** Whether a unique number is sorted by as well. */
  readonly isUnique: boolean;
  /** Whether the page tells what its rows are sorted by. */
  readonly hasKeys: boolean;
}

export const honest: Habits = {
  count: 30,
  together: 1,
  cap: 100,
  total: "true",
  offset: "kept",
  empty: null,
  by: "created",
  isUnique: true,
  hasKeys: false,
};

/** What somebody else does to a record. */
export interface Write {
  readonly kind: "create" | "delete" | "touch" | "rename";
  readonly pick: number;
}

/** A listing of records that others work on, from a server with habits of its own. */
export function movingListing(habits: Habits, random: () => number) {
  let rows: readonly MovingRow[] = [];
  let made = 0;
  let clock = 1000;
  let requests = 0;
  let pages = 0;
  const create = (): void => {
    made += 1;
    const name = `name-${Math.floor(random() * 1000)}`;
    const created = Math.floor(made / habits.together);
    rows = [...rows, { id: `r${made}`, number: made, created, updated: created, name }];
  };
  while (rows.length < habits.count) create();

  const change = (id: string, patch: Partial<MovingRow>): void => {
    clock += 1;
    rows = rows.map((row) => (row.id === id ? { ...row, ...patch, updated: clock } : row));
  };
  const write = ({ kind, pick }: Write): void => {
    const row = rows[pick % Math.max(1, rows.length)];
    if (kind === "create") return create();
    if (row === undefined) return;
    if (kind === "delete") rows = rows.filter((one) => one !== row);
    else change(row.id, kind === "rename" ? { name: `name-${Math.floor(random() * 1000)}` } : {});
  };

  const sorted = (by: Habits["by"]): readonly MovingRow[] => {
    const key = by === "-updated" ? "updated" : by;
    const sign = by === "-updated" ? -1 : 1;
    const ranked = rows.map((row) => ({ row, rank: habits.isUnique ? row.number : random() }));
    return ranked
      .toSorted((a, b) => (a.row[key] === b.row[key] ? a.rank - b.rank : (a.row[key] < b.row[key] ? -1 : 1) * sign))
      .map(({ row }) => row);
  };
  const told = (length: number): number => {
    switch (habits.total) {
      case "true":
        return rows.length;
      case "none":
        return Number.NaN;
      case "page":
        return length;
      case "zero":
        return 0;
      case "capped":
        return Math.min(10, rows.length);
      case "wavering":
        return Math.max(0, rows.length + Math.floor(random() * 7) - 3);
      case "rare":
        return requests % 2 === 0 ? rows.length : Number.NaN;
      default:
        return habits.total satisfies never;
    }
  };
  const from = (offset: number, limit: number): number => {
    if (habits.offset === "ignored") return 0;
    if (habits.offset === "pages") return offset * limit;
    return habits.offset === "capped" ? Math.min(10, offset) : offset;
  };

  const page = async (offset: number, limit: number, order: "asked" | "created"): Promise<ListedPage<MovingRow>> => {
    requests += 1;
    pages += 1;
    const by = order === "created" ? "created" : habits.by;
    const first = from(offset, limit);
    const records = pages === habits.empty ? [] : sorted(by).slice(first, first + Math.min(limit, habits.cap));
    const key = by === "-updated" ? "updated" : by;
    return { total: told(records.length), records, ...(habits.hasKeys && { keys: records.map((row) => row[key]) }) };
  };
  const listing: Listing<MovingRow> = {
    name: "contacts.iterate",
    page,
    isFixed: habits.by === "created",
    totals: {},
    mark: async () => {
      requests += 1;
      return `${rows.length} ${JSON.stringify(sorted("-updated")[0] ?? null)}`;
    },
  };
  return {
    listing,
    write,
    remove: (id: string) => void (rows = rows.filter((row) => row.id !== id)),
    touch: (id: string) => change(id, {}),
    ids: () => rows.map((row) => row.id),
    requests: () => requests,
    made: () => made,
  };
}
