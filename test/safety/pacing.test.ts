import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createClient } from "../../generated/acme/index.js";
import { mostWithin } from "../runtime/most-within.js";
import { isFull, tellFigure } from "./figure.js";
import { limitedServer } from "./limited-server.js";
import { seeded } from "./seeded.js";

const run = promisify(execFile);

/** What FreeAgent documents; with the other tests, everything is shorter by so much. */
const factor = isFull ? 1 : 0.05;
const limit = { requests: 50, perMs: 10_000 * factor };
const latency = { connectMs: 300 * factor, answerMs: [5 * factor, 400 * factor] } as const;
const credentials = { clientId: "id", clientSecret: "a-secret-of-some-length" };

test("150 reads at once: no 429, and no more than the limit arrives in any window", async () => {
  const server = await limitedServer({ ...limit, ...latency, random: seeded(1) });
  const crm = createClient({ url: server.url, credentials, ...(!isFull && { rateLimit: limit }) });
  const begin = performance.now();
  await Promise.all(Array.from({ length: 150 }, () => crm.contacts.list({ limit: 1, select: ["firstName"] })));
  const seconds = (performance.now() - begin) / 1000;
  // With the token they are 151.
  const ideal = (3 * limit.perMs) / 1000;
  const refused = server.arrivals.length - server.accepted.length;
  // The ends of the window do not both belong to it.
  const most = mostWithin(server.arrivals, limit.perMs - 0.001);
  tellFigure({
    suite: `pacing: 150 reads, 50 in ${limit.perMs / 1000} s`,
    cases: server.arrivals.length,
    failures: refused === 0 && most <= 50 && (!isFull || seconds <= 1.1 * ideal) ? 0 : 1,
    figure: `${refused} answers of 429, at most ${most} arrivals, ${seconds.toFixed(1)} s where ${ideal} are ideal`,
    goal: "0, <= 50, <= 1.1 times",
  });
  expect(server.arrivals).toHaveLength(151);
  expect(refused).toBe(0);
  expect(most).toBeLessThanOrEqual(50);
  if (isFull) expect(seconds).toBeLessThanOrEqual(1.1 * ideal);
});

// Of the virtual clock the same is tried in test/runtime/session-pace.test.ts.
test.skipIf(!isFull)("two processes, told nothing, use what the account has", { timeout: 180_000 }, async () => {
  const windows = 8;
  const server = await limitedServer({ ...limit, ...latency, random: seeded(2) });
  const program = `
    import { createClient } from ${JSON.stringify(new URL("../../generated/acme/index.js", import.meta.url).href)};
    const crm = createClient(${JSON.stringify({ url: server.url, credentials })});
    const stop = new AbortController();
    setTimeout(() => stop.abort(), ${windows * limit.perMs});
    const ends = { answered: 0, failed: 0 };
    const call = () => crm.contacts.list({ limit: 1, select: ["firstName"], signal: stop.signal }).then(
      () => (ends.answered += 1),
      (error) => (ends.failed += stop.signal.aborted ? 0 : 1),
    );
    await Promise.all(Array.from({ length: 600 }, call));
    process.stdout.write(JSON.stringify(ends));
  `;
  const words = ["--input-type=module", "--eval", program];
  const results = await Promise.all([1, 2].map(() => run(process.execPath, words, { timeout: 150_000 })));
  const ends = results.map(({ stdout }): { readonly answered: number; readonly failed: number } => JSON.parse(stdout));
  const failed = ends.reduce((sum, one) => sum + one.failed, 0);
  const begin = server.arrivals[0] ?? 0;
  const used = server.accepted.filter((at) => at < begin + windows * limit.perMs).length / (windows * limit.requests);
  tellFigure({
    suite: "pacing: two processes, one account",
    cases: server.arrivals.length,
    failures: used >= 0.85 && failed === 0 ? 0 : 1,
    figure: `${Math.round(used * 100)} % of 50 in 10 s, ${failed} calls failed`,
    goal: ">= 85 %, 0",
  });
  expect(used).toBeGreaterThanOrEqual(0.85);
  expect(failed).toBe(0);
});
