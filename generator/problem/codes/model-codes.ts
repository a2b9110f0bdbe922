import type { ProblemEntry } from "../codes.js";

export const modelCodes = {
  "model.duplicate-id": {
    title: "Two things share one id",
    cause: "The metadata lists the same vendor id twice.",
    fix: "Pull again; if it stays, report the metadata to the vendor.",
  },
} as const satisfies Record<string, ProblemEntry>;
