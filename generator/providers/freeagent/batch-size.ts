/** What is known of how many questions the server takes in one request. */
export interface BatchSize {
  readonly next: number;
  /** The most that it took. */
  readonly good: number;
  /** The fewest that it refused; infinite where it has refused none. */
  readonly bad: number;
}

/** More would make answers of many megabytes. */
const most = 400;

export const firstBatch: BatchSize = { next: 25, good: 0, bad: Infinity };

/** Twice as many next time, or half the way to what was refused, unless that is near. */
export function afterSuccess(size: BatchSize, asked: number): BatchSize {
  const good = Math.max(size.good, asked);
  const between = Number.isFinite(size.bad) ? Math.floor((good + size.bad) / 2) : most;
  const isNear = size.bad - good <= Math.max(1, good / 8);
  // A last, smaller request says nothing about larger ones.
  if (asked < size.next) return { ...size, good };
  return { ...size, good, next: isNear ? good : Math.min(good * 2, between, most) };
}

/** What is known to work, or else half. */
export function afterRefusal(size: BatchSize, asked: number): BatchSize {
  const good = size.good < asked ? size.good : 0;
  return { good, bad: Math.min(size.bad, asked), next: Math.max(1, good > 0 ? good : Math.floor(asked / 2)) };
}
