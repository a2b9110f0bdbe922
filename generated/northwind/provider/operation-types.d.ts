import type { Bytes, Form } from "../runtime/web.js";
/** Present where the document has something there, and optional where none of it is required. */
type Part<K extends string, V> = [V] extends [never] ? {
    readonly [N in K]?: undefined;
} : object extends V ? {
    readonly [N in K]?: V | undefined;
} : {
    readonly [N in K]: V;
};
type Parameters<Op, In extends "path" | "query" | "header" | "cookie"> = Op extends {
    parameters: {
        [N in In]?: infer V;
    };
} ? Exclude<V, undefined> : never;
/** Media types whose bodies are text or JSON. Of all others the document's types say only that they are strings. */
type Textual = `text/${string}` | `${string}${"json" | "/xml" | "+xml" | "yaml" | "urlencoded"}${string}` | `*${string}`;
type Given<C> = {
    [M in keyof C]: M extends `multipart/${string}` ? Form | (C[M] extends object ? Parts<C[M]> : never) : M extends Textual ? C[M] : Bytes;
}[keyof C];
/** The parts of a form by their names; what the document calls binary is a text to openapi-typescript. */
type Parts<T> = {
    readonly [K in keyof T]: T[K] | Bytes | readonly Bytes[];
};
/** The members of a union; never where there is only one. */
type Several<K, All = K> = K extends unknown ? ([All] extends [K] ? never : K) : never;
/** The media type that the body is to be sent in, where the document has several. */
type ContentType<Op> = Op extends {
    requestBody?: infer B;
} ? Exclude<B, undefined> extends {
    content: infer C;
} ? Several<keyof C> : never : never;
type Body<Op> = Op extends {
    requestBody: {
        content: infer C;
    };
} ? Given<C> : Op extends {
    requestBody?: infer B;
} ? Exclude<B, undefined> extends {
    content: infer C;
} ? Given<C> | undefined : never : never;
type BodyPart<B> = [B] extends [never] ? {
    readonly body?: undefined;
} : undefined extends B ? {
    readonly body?: B;
} : {
    readonly body: B;
};
type Content<R> = R extends {
    content: infer C;
} ? {
    [M in keyof C]: M extends Textual ? C[M] : Uint8Array;
}[keyof C] : undefined;
/** The statuses of success; where the document tells of none, what it answers by default. */
type Success<R, S = keyof R> = S extends number | string ? (`${S}` extends `2${string}` ? S : never) : never;
type Told<R> = [Success<R>] extends [never] ? "default" & keyof R : Success<R> & keyof R;
/** What an operation takes: `OperationRequest<paths["/contacts/{id}/"]["get"]>` is `{ path: { id: string } }`. */
export type OperationRequest<Op> = Part<"path", Parameters<Op, "path">> & Part<"query", Parameters<Op, "query">> & Part<"header", Parameters<Op, "header">> & Part<"cookie", Parameters<Op, "cookie">> & BodyPart<Body<Op>> & {
    readonly contentType?: ContentType<Op> | undefined;
};
/** What an operation answers, envelope included; bytes where it is a file; undefined where the answer may be empty. */
export type OperationAnswer<Op> = Op extends {
    responses: infer R;
} ? {
    [S in Told<R>]: Content<R[S]>;
}[Told<R>] : unknown;
export {};
