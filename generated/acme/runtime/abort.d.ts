import type { Environment } from "./session.js";
export interface Limits {
    readonly signals: readonly (AbortSignal | undefined)[];
    /** Milliseconds; none where undefined. */
    readonly ms: number | undefined;
    /** Makes the reason for which the work ends after `ms`. */
    readonly late: () => Error;
    /** Rejects as soon as the signal aborts, whether or not the work listens to it. Otherwise the work says how it ended. */
    readonly firm?: boolean;
}
/**
 * Does work under a signal that aborts with the others, or when the time is over. Afterwards neither timer nor listener
 * is left.
 */
export declare function within<T>({ signals, ms, late, firm }: Limits, environment: Environment, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
/** The work's result, or the signal's reason as soon as it aborts, whether or not the work listens to it itself. */
export declare function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T>;
/** Calls once when the signal aborts, at once if it has. Gives what takes the listener off. */
export declare function onAbort(signal: AbortSignal | undefined, call: (reason: unknown) => void): () => void;
/** Calls after `ms`. Gives what cancels it. */
export declare function later(environment: Pick<Environment, "later" | "sleep">, ms: number, call: () => void): () => void;
