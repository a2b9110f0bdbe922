/**
 * What to look for in a text that must not show these secrets: as they are, in an address, in JSON and in base64. Longest
 * first, so that none leaves the rest of a longer one behind.
 */
export declare function secretForms(secrets: readonly string[]): readonly string[];
