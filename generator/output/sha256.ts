import { createHash } from "node:crypto";

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
