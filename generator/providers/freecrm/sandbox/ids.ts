import { createHash } from "node:crypto";

/** What is no text counts as none. */
export function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** What is no array counts as an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A UUID that follows from a text, for what the store has no id for: the account, tags. */
export function madeId(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** An access token as the CRM's look: 40 hexadecimal digits. */
export function madeToken(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 40);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return uuid.test(text);
}
