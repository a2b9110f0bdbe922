import type { ProblemEntry } from "../codes.js";

export const freecrmCodes = {
} as const satisfies Record<string, ProblemEntry>;
