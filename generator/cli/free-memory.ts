import { totalmem } from "node:os";
import { availableMemory, platform } from "node:process";

/** Bytes that this process may still take, a container's limit included. */
export function freeMemory(): number {
  // macOS counts what it would give up at once as used.
  return Math.max(availableMemory(), platform === "darwin" ? totalmem() / 4 : 0);
}
