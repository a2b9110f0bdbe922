/** Takes secrets out of text by their value. */
export interface Redactor {
    /** Takes the place of the one before the last: that is no longer valid, and would make each error dearer. */
    readonly add: (token: string) => void;
    /** Without secrets, and not longer than a message should be. */
    readonly clean: (text: string) => string;
}
export declare function createRedactor(secrets: readonly string[]): Redactor;
