import { availableParallelism, totalmem } from "node:os";
import { availableMemory, platform } from "node:process";
import type { Machine } from "./accounts/accounts-at-once.js";

/** Cores and memory as this process may use them, a container's limits included. */
export function readMachine(): Machine {
  // macOS counts what it would give up at once as used.
  const least = platform === "darwin" ? totalmem() / 4 : 0;
  return { cores: availableParallelism(), freeBytes: Math.max(availableMemory(), least) };
}
