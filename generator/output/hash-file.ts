import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** One for all files, as they are read one after the other: what is hashed is not kept. */
const buffer = Buffer.alloc(256 * 1024);

/** The {@link sha256} of a file's bytes; `see` is shown all of them, some at a time. Hexadecimal. */
export function hashFile(file: string, see?: (bytes: Buffer) => void): string {
  const hash = createHash("sha256");
  const descriptor = openSync(file, "r");
  try {
    for (;;) {
      const length = readSync(descriptor, buffer);
      if (length === 0) return hash.digest("hex");
      const bytes = buffer.subarray(0, length);
      hash.update(bytes);
      see?.(bytes);
    }
  } finally {
    closeSync(descriptor);
  }
}
