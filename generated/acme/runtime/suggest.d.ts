/**
 * The candidate that was probably meant, or null. Case, spaces and punctuation cost little; beyond that about one
 * mistake in three characters is forgiven.
 */
export declare function suggest(text: string, candidates: Iterable<string>): string | null;
/** `" Did you mean …?"` with a space before it, or nothing. */
export declare function didYouMean(text: string, candidates: Iterable<string>): string;
