import type { ProblemEntry } from "../codes.js";

export const freeagentCodes = {
} as const satisfies Record<string, ProblemEntry>;
