import { type CrmError } from "./errors.js";
/** One attempt that failed. */
export interface Failure {
    readonly error: CrmError;
    /** False where the server surely never saw the request. */
    readonly arrived: boolean;
    /** True where an answer came, but not as complete JSON. */
    readonly unreadable: boolean;
}
/** `again`: may be sent again. `unknown`: a write that may have been carried out. `stop`: the error is the answer. */
export type Verdict = "again" | "unknown" | "stop";
export declare function judgeFailure({ error, arrived, unreadable }: Failure, effect: "read" | "write"): Verdict;
/**
 * Whether a failed `fetch` surely never reached the server. Browsers do not tell, so there the answer is no.
 */
export declare function surelyNotSent(thrown: unknown, depth?: number): boolean;
