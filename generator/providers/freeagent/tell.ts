/** Reports progress: what is being asked for, how much of it is answered, and how much there is. */
export type Tell = (step: "entities" | "fields" | "choices", done: number, total: number) => void;
