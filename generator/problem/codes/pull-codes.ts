import type { ProblemEntry } from "../codes.js";

export const pullCodes = {
} as const satisfies Record<string, ProblemEntry>;
