import { hashFile } from "./hash-file.js";

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
