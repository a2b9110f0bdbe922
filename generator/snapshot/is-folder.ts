import { stat } from "node:fs/promises";

/** Whether there is a folder at the path, whatever link leads to it. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
