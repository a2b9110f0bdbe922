import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startInLanes } from "../../generator/cli/accounts.js";

/** Work that ends when it is told to, and what of it has begun. */
function work(items: readonly string[], lanes: readonly (readonly string[])[], atOnce: number) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const started = startInLanes(items, lanes, atOnce, (item) => {
    begun.push(item);
    return new Promise<string>((resolve) => ends.set(item, () => resolve(item)));
  });
  const end = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) ends.get(name)?.();
    await turn();
  };
  return { begun, started, end };
}

const apart = (items: readonly string[]) => items.map((item) => [item]);

describe("work in lanes", () => {
  it("is begun on so many at once, and on the next one when one is finished", async () => {
    const items = ["a", "b", "c"];
    const { begun, started, end } = work(items, apart(items), 2);
    expect(begun).toEqual(["a", "b"]);
    await end("b");
    expect(begun).toEqual(["a", "b"]);
    await end("a");
    expect(await started.prepared("a")).toBe("a");
    started.finished();
    expect(begun).toEqual(["a", "b", "c"]);
  });

  it("is begun on one of a lane at a time, whatever is free", async () => {
    const items = ["a", "b", "c", "d"];
    const { begun, end } = work(items, [["a", "c"], ["b"], ["d"]], 4);
    expect(begun).toEqual(["a", "b", "d"]);
    await end("a");
    expect(begun).toEqual(["a", "b", "d", "c"]);
  });

  it("is begun on nothing more once it is stopped, which waits for what is at work", async () => {
    const items = ["a", "b"];
    const { begun, started, end } = work(items, [items], 2);
    let stopped = false;
    const stopping = started.stop().then(() => (stopped = true));
    await turn();
    expect(stopped).toBe(false);
    await end("a");
    expect(await stopping).toBe(true);
    expect(begun).toEqual(["a"]);
  });

  it("keeps a failure for whoever asks", async () => {
    const started = startInLanes(["a"], [["a"]], 1, () => Promise.reject(new Error("no")));
    await started.stop();
    await expect(started.prepared("a")).rejects.toThrow("no");
  });
});
