/** Work that was begun on several items, some at a time. */
export interface Started<Item, Prepared> {
  /** What the work on an item comes to. */
  readonly prepared: (item: Item) => Promise<Prepared>;
  /** Makes room for the next one. */
  readonly finished: () => void;
  /** Begins nothing more, and waits for what is at work. */
  readonly stop: () => Promise<void>;
}

interface Waiting<Item> {
  readonly item: Item;
  readonly lane: readonly Item[];
  readonly begin: () => Promise<void>;
}

/**
 * Begins work on items in their order: on one of each lane at a time, and on no more at once than are wanted. Items count
 * until they are finished, not only until they are prepared: what was prepared is kept in memory until then.
 */
export function startInLanes<Item, Prepared>(
  items: readonly Item[],
  lanes: readonly (readonly Item[])[],
  atOnce: number,
  prepare: (item: Item) => Promise<Prepared>,
): Started<Item, Prepared> {
  const results = new Map<Item, Promise<Prepared>>();
  const busy = new Set<readonly Item[]>();
  const atWork = new Set<Promise<void>>();
  let waiting: readonly Waiting<Item>[] = items.map((item) => {
    let begin = async (): Promise<void> => {};
    const result = new Promise<Prepared>((resolve, reject) => {
      begin = () => prepare(item).then(resolve, reject);
    });
    // Whoever stops early asks for no result; a failure is then nobody's.
    result.catch(() => undefined);
    results.set(item, result);
    return { item, lane: lanes.find((lane) => lane.includes(item)) ?? [item], begin };
  });
  let begun = 0;

  function beginNext(): void {
    const next = begun < atOnce ? waiting.find(({ lane }) => !busy.has(lane)) : undefined;
    if (next === undefined) return;
    waiting = waiting.filter((one) => one !== next);
    begun += 1;
    busy.add(next.lane);
    const work = next.begin().finally(() => {
      atWork.delete(work);
      busy.delete(next.lane);
      beginNext();
    });
    atWork.add(work);
    beginNext();
  }

  beginNext();
  return {
    prepared: (item) => results.get(item) ?? Promise.reject(new Error("This was not among the items.")),
    finished: () => {
      begun -= 1;
      beginNext();
    },
    stop: async () => {
      waiting = [];
      await Promise.all(atWork);
    },
  };
}
