/**
 * The candidate that a mistyped text most likely means, or null where none is near: at most a third of its letters
 * may differ, a swap of two neighbours counting once.
 */
export function closest(given: string, candidates: Iterable<string>): string | null {
  const wanted = given.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(Math.min(wanted.length, maxLength) / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `Did you mean "contact"? ` and then what to do otherwise. */
export function withSuggestion(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `Did you mean "${suggestion}"? Otherwise: ${lowerFirst(otherwise)}`;
}

/** A longer text is no slip of the finger, and comparing it would take time for nothing. */
const maxLength = 100;

/** Letters put in, taken out, replaced or swapped with a neighbour; `limit` where there are that many or more. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit || left.length > maxLength) return limit;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? limit) + 1,
          (current[column - 1] ?? limit) + 1,
          (previous[column - 1] ?? limit) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? limit) + 1 : limit,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return Math.min(previous[right.length] ?? limit, limit);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
