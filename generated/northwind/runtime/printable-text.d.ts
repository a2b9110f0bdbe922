/** Foreign text made fit for a message: one line, without control characters or what cannot be seen. */
export declare function printableText(text: string): string;
/** A value as a message quotes it: text in quotation marks and no longer than a line; of objects only what they are. */
export declare function quoted(value: unknown): string;
/** At most `length` characters; what was cut off is shown by an ellipsis. */
export declare function cutText(text: string, length: number): string;
