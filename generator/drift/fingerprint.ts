import { createHash } from "node:crypto";
import { canonicalJson } from "../snapshot/canonical-json.js";

/** 16 hexadecimal digits that stand for the facts; the order of keys does not matter. */
export function fingerprintOf(facts: unknown): string {
  return createHash("sha256").update(canonicalJson(facts)).digest("hex").slice(0, 16);
}
