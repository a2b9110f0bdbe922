import { bundledSchema } from "./bundled-schema.js";
import { readSnapshot } from "./read-snapshot.js";
import type { Snapshot } from "./snapshot.js";

/** The snapshot of a demo account that ships with the tool, as one of an account of the project's. */
export async function readDemo(demo: string, account: string): Promise<Snapshot> {
  const { files } = await readSnapshot(bundledSchema("."), demo);
  return { account, files };
}
