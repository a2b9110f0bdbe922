import { changeKinds } from "../change-kinds.js";
import type { JudgedChange } from "../drift-report.js";

/** Changes that are told in one line: nobody has to look at each of them. */
export interface FoldedChanges {
  readonly sentence: string;
  readonly count: number;
}

export interface ToldChanges {
  /** Each by itself. */
  readonly single: readonly JudgedChange[];
  readonly folded: FoldedChanges | null;
}

const word = "field.vendor-type-changed";
/** Of the pairs of words; a vendor who renames a type renames it everywhere. */
const mostShown = 5;

/**
 * What people read of an account's changes. The vendor's words for types are folded: under a change of the type they say
 * nothing more, and of several fields one line says it all. Programs get each of them.
 */
export function foldChanges(changes: readonly JudgedChange[]): ToldChanges {
  const isWord = ({ kind, accepted, follows }: JudgedChange) =>
    kind === word && accepted === null && follows.length === 0;
  const words = changes.filter(isWord);
  const isFolded = words.length > 1;
  return {
    single: changes.filter((change) => !isFolded || !isWord(change)).map(withoutWords),
    folded: isFolded ? { sentence: sentenceOf(words), count: words.length } : null,
  };
}

function withoutWords(change: JudgedChange): JudgedChange {
  return { ...change, follows: change.follows.filter(({ kind }) => kind !== word).map(withoutWords) };
}

function sentenceOf(words: readonly JudgedChange[]): string {
  const pairs = new Map<string, number>();
  for (const { before, after } of words) {
    const pair = `${String(before)} -> ${String(after)}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const sorted = [...pairs].toSorted(([, left], [, right]) => right - left);
  const shown = sorted.slice(0, mostShown).map(([pair, count]) => `${pair} (${count})`);
  const more = sorted.length > mostShown ? `, and ${sorted.length - mostShown} more` : "";
  return `${changeKinds[word].title} in ${words.length} fields: ${shown.join(", ")}${more}`;
}
