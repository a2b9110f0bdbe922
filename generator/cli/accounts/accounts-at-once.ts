const mib = 1024 * 1024;

/**
 * What an account takes at its peak, roughly, as measured (see bench/RESULTS.md): 127 MiB for a snapshot of 3.5 MB, 650 MiB
 * for one of 44 MB, with what Node and the tool take.
 */
const peak = { ofAccount: 75 * mib, perSnapshotByte: 16 };

/** The rest is for what others on the machine do, and for the packages that wait to be written. */
const shareOfFree = 0.5;

/**
 * How many accounts to work on at one time: only so many that the largest of them fit into memory together. At least one:
 * that one is done as it would be alone.
 *
 * @param snapshotBytes The size of each account's snapshot.
 * @param most With more than these, all would not be done sooner.
 * @param freeBytes Memory that this process may still take.
 */
export function accountsAtOnce(snapshotBytes: readonly number[], most: number, freeBytes: number): number {
  let room = freeBytes * shareOfFree;
  let fitting = 0;
  for (const bytes of snapshotBytes.toSorted((left, right) => right - left)) {
    room -= peak.ofAccount + peak.perSnapshotByte * bytes;
    if (room < 0) break;
    fitting += 1;
  }
  return Math.max(1, Math.min(most, fitting));
}
