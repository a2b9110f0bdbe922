/**
 * Finds secrets in text by their value, however they are written: as they are, in an address, a form, JSON, HTML, hex or
 * base64, or twice over, in large or small letters. Null where there is nothing to find.
 */
export declare function secretPattern(secrets: Iterable<string>): RegExp | null;
