/** What makes two things one, the surest first: each tells of a thing the text to go by, or null for none. */
export type Likeness<T> = (thing: T) => string | null;

/**
 * Pairs the things of one account with those of another: by the first likeness as far as it goes, what is left by the
 * second, and so on. A text that several of one side share pairs nobody.
 */
export function pairAlike<T>(
  before: readonly T[],
  after: readonly T[],
  likenesses: readonly Likeness<T>[],
): ReadonlyMap<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const likeness of likenesses) {
    const free = (things: readonly T[], used: { has(thing: T): boolean }) =>
      onlyOnes(
        things.filter((thing) => !used.has(thing)),
        likeness,
      );
    const candidates = free(after, taken);
    for (const [text, old] of free(before, pairs)) {
      const now = candidates.get(text);
      if (now === undefined) continue;
      pairs.set(old, now);
      taken.add(now);
    }
  }
  return pairs;
}

function onlyOnes<T>(things: readonly T[], likeness: Likeness<T>): ReadonlyMap<string, T> {
  const found = new Map<string, T | null>();
  for (const thing of things) {
    const text = likeness(thing);
    if (text !== null) found.set(text, found.has(text) ? null : thing);
  }
  return new Map([...found].flatMap(([text, thing]) => (thing === null ? [] : [[text, thing] as const])));
}
