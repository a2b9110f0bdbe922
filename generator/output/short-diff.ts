/** Lines shown of each side: enough to see what it is about. */
const shownLines = 5;
const shownLength = 160;

/** Where two texts begin to differ and what each has there, up to where they agree again at the end. */
export function shortDiff(before: string, after: string): readonly string[] {
  const old = before.split("\n");
  const young = after.split("\n");
  const start = agreement(old, young);
  const limit = Math.min(old.length, young.length) - start;
  const end = Math.min(limit, agreement(old.toReversed(), young.toReversed()));
  return [
    `@@ line ${start + 1}`,
    ...side("-", old.slice(start, old.length - end)),
    ...side("+", young.slice(start, young.length - end)),
  ];
}

function agreement(left: readonly string[], right: readonly string[]): number {
  const shorter = Math.min(left.length, right.length);
  let count = 0;
  while (count < shorter && left[count] === right[count]) count += 1;
  return count;
}

function side(mark: "-" | "+", lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, shownLines).map((line) => `${mark}${line.slice(0, shownLength)}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `${mark}\u2026 ${more} more`] : shown;
}
