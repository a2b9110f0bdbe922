import type { SandboxHabit } from "./habits.js";
import type { SandboxAnswer } from "./sandbox-service.js";

const hour = 3_600_000;

/** What the server's clock shows: an hour more where it is skewed. */
export function serverTime(habits: ReadonlySet<SandboxHabit>, now: number): number {
  return habits.has("skewed-clock") ? now + hour : now;
}

/** The 429 for a request above the limit, after which one may start again in `waitMs`. */
export function turnedAway(habits: ReadonlySet<SandboxHabit>, waitMs: number, now: number): SandboxAnswer {
  const seconds = Math.ceil(waitMs / 1_000);
  // A date has no fractions: one that is rounded down would come too soon.
  const later = Math.ceil((serverTime(habits, now) + waitMs) / 1_000) * 1_000;
  const when = habits.has("skewed-clock") ? new Date(later).toUTCString() : String(seconds);
  return {
    status: 429,
    headers: {
      "content-type": "application/json",
      ...(!habits.has("no-retry-after") && { "retry-after": when }),
    },
    body: JSON.stringify({ errors: [{ message: "Too many requests." }] }),
  };
}
