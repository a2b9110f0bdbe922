import type { Entity } from "./account-model.js";
import { markOf } from "./identifiers.js";

const windowsDevices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The file an entity is written to: its collection, where every file system can tell that from the others.
 * A name beyond ASCII, one that differs from another by case only, and a device's name get the mark of the id.
 */
export function entityFiles(
  entities: readonly Entity[],
  collections: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const plain = entities.map(({ id }) => {
    const collection = collections.get(id) ?? "";
    return { id, collection, ascii: collection.replaceAll(/[^A-Za-z0-9_$]/g, "") };
  });
  const count = new Map<string, number>();
  for (const { ascii } of plain) count.set(ascii.toLowerCase(), (count.get(ascii.toLowerCase()) ?? 0) + 1);
  return new Map(
    plain.map(({ id, collection, ascii }) => {
      const safe = ascii === collection && count.get(ascii.toLowerCase()) === 1 && !windowsDevices.test(ascii);
      return [id, safe ? ascii : `${ascii || "app"}-${markOf(id)}`];
    }),
  );
}
