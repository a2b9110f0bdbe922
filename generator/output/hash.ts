import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** The hash of a file's text; or why there is none: no such file, or its text is not its bytes, or it cannot be read. */
export type HashedText = { readonly hash: string } | "missing" | "unclear";

const carriageReturn = 13;

/** Hashes a file that is read as text elsewhere, where a checkout's line endings are no part of it. */
export function hashText(file: string): HashedText {
  let isPlain = true;
  try {
    const hash = hashFile(file, (bytes) => {
      isPlain &&= !bytes.includes(carriageReturn);
    });
    return isPlain ? { hash } : "unclear";
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return error.code === "ENOENT" ? "missing" : "unclear";
  }
}

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

/** Signs that are hashed at a time: a text of megabytes would be copied whole into the bytes that it is made of. */
const chunk = 2 ** 16;

/** Hexadecimal; of a text, that of its bytes in UTF-8. */
export function sha256(bytes: string | Uint8Array): string {
  const hash = createHash("sha256");
  if (typeof bytes !== "string" || bytes.length <= chunk) return hash.update(bytes).digest("hex");
  for (let start = 0; start < bytes.length;) {
    const end = start + chunk;
    const next = partsPair(bytes, end) ? end + 1 : end;
    hash.update(bytes.slice(start, next));
    start = next;
  }
  return hash.digest("hex");
}

/** Whether a pair of units that makes up one sign stands across the position. */
function partsPair(text: string, position: number): boolean {
  return (text.charCodeAt(position - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(position) & 0xfc00) === 0xdc00;
}
