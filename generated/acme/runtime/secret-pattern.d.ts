/**
 * Finds secrets in text by their value: as they are, in an address, in JSON and in base64. Null where there is nothing to
 * find.
 */
export declare function secretPattern(secrets: readonly string[]): RegExp | null;
