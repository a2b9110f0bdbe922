import { open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { terminalText } from "../model/encoders.js";
import { problem, ProblemError } from "../problem/problem.js";

/**
 * Does the work while no other run does it. The lock names its process: one that a crash left behind is taken over.
 *
 * @param waits How often to look again, a tenth of a second apart, where another run is alive. Default: never.
 * @throws ProblemError `output.locked` where another run is alive still.
 */
export async function whileLocked<T>(lock: string, work: () => Promise<T>, waits = 0): Promise<T> {
  for (let left = waits; ; left -= 1) {
    try {
      await acquire(lock);
      break;
    } catch (error) {
      if (left <= 0 || !(error instanceof ProblemError)) throw error;
      await sleep(100);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

const self = `${process.pid} ${hostname()}`;

async function acquire(lock: string): Promise<void> {
  if (await create(lock)) return;
  await whoseRunEnded(lock);
  // One at a time, under a lock of its own: who has seen the dead run's name must not remove the lock of one that has
  // taken it over since.
  await whileLocked(`${lock}.takeover`, async () => {
    // One that has been given back is not removed: another run may have made its own in that moment.
    if ((await whoseRunEnded(lock)) !== null) await rm(lock, { force: true });
    if (!(await create(lock))) throw locked(lock, (await holderOf(lock)) ?? "");
  });
}

/** False where there is a lock already. */
async function create(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, "wx");
    await file.writeFile(self);
    await file.close();
    // Who was halted before its name was written may have been taken for dead.
    return (await read(lock)) === self;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** The holder, which is not alive any more; null where there is no lock. */
async function whoseRunEnded(lock: string): Promise<string | null> {
  const holder = await holderOf(lock);
  if (holder !== null && isAlive(holder)) throw locked(lock, holder);
  return holder;
}

function locked(lock: string, holder: string): ProblemError {
  const message = `Process ${terminalText(holder.split(" ")[0] ?? "")} holds ${terminalText(lock)}.`;
  const hint = "Wait for the other run to end; if there is none, delete this file.";
  return new ProblemError([problem("output.locked", message, { kind: "file", file: lock }, { hint })]);
}

/**
 * A run makes its lock first, and then writes its name into it: one without a name is soon named, or was left so. Empty
 * where nobody is named, null where there is no lock.
 */
async function holderOf(lock: string): Promise<string | null> {
  for (let left = 5; left > 0; left -= 1) {
    const holder = await read(lock);
    if (holder !== "") return holder;
    await sleep(100);
  }
  return "";
}

/** Null where there is no lock. */
function read(lock: string): Promise<string | null> {
  return readFile(lock, "utf8").catch(() => null);
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
