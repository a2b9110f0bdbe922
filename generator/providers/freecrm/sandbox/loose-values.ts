/** What is no text counts as none. */
export function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** What is no array counts as an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
