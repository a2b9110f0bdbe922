/** Takes secrets out of text by their value, however they are written. */
export interface Redactor {
    readonly add: (secret: string) => void;
    /** Without secrets, and not longer than a message should be. */
    readonly clean: (text: string) => string;
}
export declare function createRedactor(secrets: readonly string[]): Redactor;
