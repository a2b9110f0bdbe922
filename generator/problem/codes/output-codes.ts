import type { ProblemEntry } from "../codes.js";

export const outputCodes = {
} as const satisfies Record<string, ProblemEntry>;
