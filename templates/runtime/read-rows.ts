interface Row {
  readonly id: string;
}

/** How a page fits to the rows that were read before. */
export interface RowsFit {
  /** Rows of the page that were read before, and that were not. */
  readonly known: number;
  readonly fresh: number;
  /** Whether any row was never met in this sweep. */
  readonly isNew: boolean;
  /** Whether any row stands where it stood: then the offset is the server's. */
  readonly isInPlace: boolean;
  /** Whether rows have changed places that are sorted by different values. */
  readonly isMoved: boolean;
  /** Whether rows have changed places that are sorted by the same value as the last row read. */
  readonly isAlikeMoved: boolean;
}

/**
 * The rows that a sweep has met, in the order in which the server was last seen to have them, from one offset on. `key` is
 * what a row is sorted by; undefined where no two rows are sorted alike.
 */
export function createReadRows(start: number) {
  const rows: { readonly id: string; readonly key: unknown }[] = [];
  const ranks = new Map<string, number>();
  let base = start;
  const rankOf = ({ id }: Row): number => {
    const rank = ranks.get(id) ?? -1;
    return rows[rank]?.id === id ? rank : -1;
  };
  const lastKey = (): unknown => rows.at(-1)?.key;

  return {
    lastKey,
    size: (): number => rows.length,
    /** The offset behind the last row. */
    end: (): number => base + rows.length,
    /** Where a row was last seen; null where it is not among them. */
    offsetOf: (row: Row): number | null => (rankOf(row) < 0 ? null : base + rankOf(row)),
    /** How many rows at the end are sorted by one value; 0 where rows have none. */
    alikeAtEnd: (): number => {
      const key = lastKey();
      return key === undefined ? 0 : rows.length - 1 - rows.findLastIndex((row) => row.key !== key);
    },

    compare: (records: readonly Row[], keys: readonly unknown[], offset: number): RowsFit => {
      const key = lastKey();
      const fit = { known: 0, fresh: 0, isNew: false, isInPlace: false, isMoved: false, isAlikeMoved: false };
      let top = -1;
      for (const [index, record] of records.entries()) {
        fit.isNew ||= !ranks.has(record.id);
        const rank = rankOf(record);
        if (rank < 0) {
          fit.fresh += 1;
          continue;
        }
        fit.known += 1;
        fit.isInPlace ||= base + rank === offset + index;
        if (fit.fresh > 0 || rank < top) {
          const isTied = keys[index] !== undefined && keys[index] === keys[index - 1];
          fit.isMoved ||= !isTied;
          fit.isAlikeMoved ||= key !== undefined && keys[index] === key;
        }
        top = Math.max(top, rank);
      }
      return fit;
    },

    /**
     * What follows the row that a page begins with is as the page has it. Where the offset alone says where that is, the
     * rows before it stay as many as they were.
     */
    take: (records: readonly Row[], keys: readonly unknown[], offset: number, isByOffset: boolean): void => {
      const [lead] = records;
      const rank = lead === undefined ? -1 : rankOf(lead);
      if (!isByOffset || offset < base) base = offset - Math.max(0, rank);
      rows.length = offset - base;
      for (const [index, { id }] of records.entries()) {
        ranks.set(id, rows.length);
        rows.push({ id, key: keys[index] });
      }
    },
  };
}
