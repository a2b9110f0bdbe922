/** What a listing answers: the whole row, or the selected fields and the id. */
export type Selected<T extends {
    readonly id: string;
}, S extends keyof T> = [keyof T] extends [S] ? T : Pick<T, S | "id">;
