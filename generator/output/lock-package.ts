import { open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { terminalText } from "../model/encoders.js";
import { problem, ProblemError } from "../problem/problem.js";

/**
 * Does the work while no other run does it. The lock names its process: one that a crash left behind is taken over.
 *
 * @throws ProblemError `output.locked` where another run is alive.
 */
export async function whileLocked<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await acquire(lock, true);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

const self = `${process.pid} ${hostname()}`;

async function acquire(lock: string, mayTakeOver: boolean): Promise<void> {
  try {
    const file = await open(lock, "wx");
    await file.writeFile(self);
    await file.close();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    const holder = await holderOf(lock);
    if (!mayTakeOver || isAlive(holder)) {
      const message = `Process ${terminalText(holder.split(" ")[0] ?? "")} holds ${terminalText(lock)}.`;
      const hint = "Wait for the other run to end; if there is none, delete this file.";
      throw new ProblemError([problem("output.locked", message, { kind: "file", file: lock }, { hint })]);
    }
    await rm(lock, { force: true });
    await acquire(lock, false);
  }
}

/** A run makes its lock first, and then writes its name into it: one without a name is soon named, or was left so. */
async function holderOf(lock: string): Promise<string> {
  for (let left = 5; left > 0; left -= 1) {
    const holder = await readFile(lock, "utf8").catch(() => "");
    if (holder !== "") return holder;
    await sleep(100);
  }
  return "";
}

/** A process on another machine counts as alive: nobody here can tell. */
function isAlive(holder: string): boolean {
  const [pid = "", host = ""] = holder.split(" ");
  if (!/^[1-9]\d*$/.test(pid)) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
