import { stat } from "node:fs/promises";
import { join } from "node:path";
import { snapshotFiles } from "./snapshot-files.js";

/** How large an account's snapshot is on disk; 0 where there is none. */
export async function snapshotBytes(schemas: string, account: string): Promise<number> {
  const sizes = snapshotFiles.map(async (name) => {
    const found = await stat(join(schemas, account, name)).catch(() => null);
    return found?.size ?? 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
