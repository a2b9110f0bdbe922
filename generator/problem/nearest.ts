/** The known word that a misspelt one most likely means, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (best === null || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** Insertions, deletions, replacements, and swaps of two neighbours, that turn one text into the other. */
function editDistance(left: string, right: string): number {
  let earlier: readonly number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let index = 0; index < left.length; index += 1) {
    const next = [index + 1];
    for (let column = 0; column < right.length; column += 1) {
      const replace = (row[column] ?? 0) + (left[index] === right[column] ? 0 : 1);
      const isSwap = left[index] === right[column - 1] && left[index - 1] === right[column];
      const swap = isSwap ? (earlier[column - 1] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(replace, swap, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    earlier = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
