import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bin, root } from "../crash/run-tool.js";
import { casesOf, isFull, tellFigure } from "../figure.js";

const run = promisify(execFile);
const runner = fileURLToPath(new URL("./run-case.mjs", import.meta.url));
const dist = pathToFileURL(join(root, "dist/generator/index.js")).href;

interface Outcome {
  readonly kind: "problem" | "result" | "crash";
  readonly message?: string;
  readonly ms: number;
  readonly megabytes: number;
  readonly foreign: number;
}

/** The goals. Beside other tests, what the processor's caches and the collector lose to them is left room for. */
const room = isFull ? 1 : 3;
const goal = { ms: 1000 * room, megabytes: 200 * room };

async function outcomeOf(name: string): Promise<Outcome> {
  const options = { timeout: 60_000, maxBuffer: 1024 * 1024 };
  const { stdout } = await run(process.execPath, [runner, name, dist], options);
  const outcome: Outcome = JSON.parse(stdout);
  return outcome;
}

test.skipIf(!existsSync(bin))(
  "hostile documents: a clear problem in time, or a result",
  { timeout: 300_000 },
  async () => {
    const casesFile = new URL("./cases.mjs", import.meta.url).href;
    const { cases }: { cases: Record<string, { want: "problem" | "result" | "either" }> } = await import(casesFile);
    const failures: string[] = [];
    const worst = { ms: 0, megabytes: 0, resultMs: 0, slowest: "", foreign: 0 };
    const stride = casesOf({ share: 6, full: 1 });
    // Those that could ask the foreign server are always among them: else its count would say nothing.
    const tempting = /\$ref to http|\$ref without scheme|another origin/;
    const names = Object.keys(cases).filter((name, index) => index % stride === 0 || tempting.test(name));
    const count = names.length;
    const worker = async (): Promise<void> => {
      for (let name = names.shift(); name !== undefined; name = names.shift()) {
        const want = cases[name]?.want;
        const outcome = await outcomeOf(name).catch((error: unknown) => String(error).slice(0, 500));
        if (typeof outcome === "string") {
          failures.push(`${name}: ${outcome}`);
          continue;
        }
        const { kind, message = "", ms, megabytes, foreign } = outcome;
        worst.foreign += foreign;
        if (kind === "result" && ms > worst.resultMs) Object.assign(worst, { resultMs: ms, slowest: name });
        if (kind !== "result")
          Object.assign(worst, { ms: Math.max(worst.ms, ms), megabytes: Math.max(worst.megabytes, megabytes) });
        if (kind === "crash" || (want !== "either" && want !== kind)) failures.push(`${name}: ${kind}: ${message}`);
        if (kind === "problem" && (ms > goal.ms || megabytes > goal.megabytes))
          failures.push(`${name}: ${ms} ms, ${megabytes} MB`);
        if (kind === "problem" && message.length < 20) failures.push(`${name}: says too little: ${message}`);
        if (foreign > 0) failures.push(`${name}: ${foreign} requests elsewhere`);
      }
    };
    // Where times are goals, nothing is beside them.
    await Promise.all(isFull ? [worker()] : [worker(), worker()]);
    tellFigure({
      suite: "documents: hostile ones",
      cases: count,
      failures: failures.length,
      figure: `refused within ${worst.ms} ms and ${worst.megabytes} MB, results within ${worst.resultMs} ms (${worst.slowest}), ${worst.foreign} foreign requests`,
      goal: "<= 1000 ms, 200 MB, 0 requests",
    });
    expect(failures).toEqual([]);
  },
);
