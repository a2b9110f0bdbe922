import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { whileLocked } from "../../generator/snapshot/while-locked.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fieldwright-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** No system counts so far. */
const dead = `2147483646 ${hostname()}`;

/** What `runs` that begin at once amount to. */
async function atOnce(runs: number, lock: string) {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    inside -= 1;
  };
  const ended = await Promise.allSettled(Array.from({ length: runs }, () => whileLocked(lock, work)));
  const refusals = ended.filter((one) => one.status === "rejected").map((one) => String(one.reason));
  return { most, worked: runs - refusals.length, strange: refusals.filter((said) => !said.includes(".lock")) };
}

test.each([
  { name: "no lock is there", left: {} },
  { name: "a crash left one behind", left: { "a.lock": dead } },
  {
    name: "a crash left one behind, and another while that was taken over",
    left: { "a.lock": dead, "a.lock.takeover": dead },
  },
])("$name: of ten runs at once, one works at a time, and nothing is left", async ({ left }) => {
  for (let round = 0; round < 30; round += 1) {
    for (const [name, text] of Object.entries(left)) writeFileSync(join(folder, name), text);
    const { most, worked, strange } = await atOnce(10, join(folder, "a.lock"));
    expect(strange).toEqual([]);
    expect(most).toBe(1);
    expect(worked).toBeGreaterThanOrEqual(1);
    expect(readdirSync(folder)).toEqual([]);
  }
});
