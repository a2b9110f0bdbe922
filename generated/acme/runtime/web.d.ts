/**
 * The web's types by names of our own, so that a package's declarations can be read where neither `lib.dom` nor
 * `@types/node` is: there each is as much of the real one as the client needs.
 */
/** `AbortSignal`, where it is declared. */
export type Signal = typeof globalThis extends {
    readonly AbortSignal: {
        readonly prototype: infer Real;
    };
} ? Real : {
    readonly aborted: boolean;
};
/** What a `fetch` has to answer: `Response`, as much of it as the client reads. */
export interface FetchAnswer {
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    readonly type?: string | undefined;
    readonly body?: unknown;
    text(): Promise<string>;
    arrayBuffer(): Promise<ArrayBuffer>;
}
/** What a request is sent with: `RequestInit`, as much of it as the client uses. */
export interface FetchInit {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    /**
     * Text, or null for none. The bytes or the `Blob` that you give to an operation reach your `fetch` as you gave them; no
     * type says so, as no two libraries declare them alike.
     */
    readonly body: string | null;
    readonly redirect: "manual";
    readonly signal: Signal;
}
/** A `fetch`: the platform's, undici's, node-fetch's, or one of your own around them. */
export type Fetch = {
    fetch(address: string, init: FetchInit): Promise<FetchAnswer>;
}["fetch"];
/** {@link Fetch} as the client calls it. A method, as is the other: so one is taken for the other, whatever the body. */
export type AnyBodyFetch = {
    fetch(address: string, init: Omit<FetchInit, "body"> & {
        readonly body: Payload | null;
    }): Promise<FetchAnswer>;
}["fetch"];
/** `FormData`, where it is declared. */
export type Form = typeof globalThis extends {
    readonly FormData: {
        readonly prototype: infer Real;
    };
} ? Real : object;
/** Bytes to be sent: a `Blob` where it is declared, or what holds them in memory. */
export type Bytes = (typeof globalThis extends {
    readonly Blob: {
        readonly prototype: infer Real;
    };
} ? Real : never) | ArrayBuffer | Uint8Array;
/** What `fetch` sends as it is. Memory that threads share is refused by it. */
export type Payload = string | Form | Exclude<Bytes, Uint8Array> | Uint8Array<ArrayBuffer>;
