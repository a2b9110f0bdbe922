import type { ProblemEntry } from "../codes.js";

export const configCodes = {
} as const satisfies Record<string, ProblemEntry>;
