/**
 * The client with its collections as members, each made when it is first used. The client itself stays as it is: what
 * works on it works on the whole one too.
 */
export declare function withCollections<C extends object, const M extends Readonly<Record<string, (client: C) => unknown>>>(client: C, makers: M): C & {
    readonly [K in keyof M]: ReturnType<M[K]>;
};
