/** The changes with all that follows from them, each before what follows. */
export function flattenChanges<Change extends { readonly follows: readonly Change[] }>(
  changes: readonly Change[],
): readonly Change[] {
  return changes.flatMap((change) => [change, ...flattenChanges(change.follows)]);
}
