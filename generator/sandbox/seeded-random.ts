/** A source of numbers that only its seed decides. */
export interface Random {
  /** In [0, 1). */
  readonly number: () => number;
  /** Both ends included. */
  readonly integer: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Throws a RangeError for an empty list. */
  readonly pick: <T>(from: readonly T[]) => T;
}

/**
 * Numbers that follow from the seed and the path alone. One path a value: a field added to an account
 * then moves no other field's values.
 */
export function seededRandom(seed: number, ...path: readonly (string | number)[]): Random {
  let state = hash(`${seed}\u0000${path.join("\u0000")}`);
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return {
    number,
    integer: (from, to) => from + Math.floor(number() * (to - from + 1)),
    chance: (probability) => number() < probability,
    pick: (from) => {
      const picked = from[Math.floor(number() * from.length)];
      if (picked === undefined) throw new RangeError("There is nothing to pick from.");
      return picked;
    },
  };
}

/** FNV-1a over UTF-16 code units: 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
