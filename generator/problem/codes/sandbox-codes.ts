import type { ProblemEntry } from "../problem-entry.js";

export const sandboxCodes = {
  "sandbox.cannot-listen": {
    title: "The sandbox cannot use that port",
    cause: "Another program listens on it, or the system does not allow it.",
    fix: "Give another --port, or none for a free one.",
  },
  "sandbox.unknown-habit": {
    title: "The sandbox has no such habit",
    cause: "The name is mistyped, or of another version of the tool.",
    fix: "`fieldwright sandbox --habits list` prints them all.",
  },
} as const satisfies Record<string, ProblemEntry>;
