import type { Bytes, Form } from "../runtime/web.js";
/** Present where the document has something there, and optional where none of it is required. */
type Part<K extends string, V> = [V] extends [never] ? {
    readonly [N in K]?: undefined;
} : object extends V ? {
    readonly [N in K]?: V | undefined;
} : {
    readonly [N in K]: V;
};
type Parameters<Op, In extends "path" | "query"> = Op extends {
    parameters: {
        [N in In]?: infer V;
    };
} ? Exclude<V, undefined> : never;
/** Media types whose bodies are text or JSON. Of all others the document's types say only that they are strings. */
type Textual = `text/${string}` | `${string}${"json" | "/xml" | "+xml" | "yaml" | "urlencoded"}${string}` | `*${string}`;
type Given<C> = {
    [M in keyof C]: M extends `multipart/${string}` ? Form : M extends Textual ? C[M] : Bytes;
}[keyof C];
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
type Success = 200 | 201 | 202 | 203 | 204 | "2XX";
/** What an operation takes: `OperationRequest<paths["/contacts/{id}/"]["get"]>` is `{ path: { id: string } }`. */
export type OperationRequest<Op> = Part<"path", Parameters<Op, "path">> & Part<"query", Parameters<Op, "query">> & BodyPart<Body<Op>>;
/** What an operation answers, envelope included; bytes where it is a file; undefined where the answer may be empty. */
export type OperationAnswer<Op> = Op extends {
    responses: infer R;
} ? {
    [S in keyof R & Success]: Content<R[S]>;
}[keyof R & Success] : unknown;
export {};
