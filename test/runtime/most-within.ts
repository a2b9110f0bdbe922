/** The most of these times, in their order, that lie in one window of `ms`, its ends included. */
export function mostWithin(times: readonly number[], ms: number): number {
  let [most, first] = [0, 0];
  for (const [index, time] of times.entries()) {
    while ((times[first] ?? time) < time - ms) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
