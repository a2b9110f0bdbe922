import type { ProblemEntry } from "../problem-entry.js";

export const renameCodes = {
  "rename.not-offered": {
    title: "No such name is offered",
    cause: "Only what was relabelled since it was named has a new name to adopt.",
    fix: "See `fieldwright rename` for what is offered.",
  },
  "rename.clash": {
    title: "A new name is another thing's still",
    cause: "Two things were relabelled so that one is to have the name that the other one has.",
    fix: "Adopt the other one's new name as well, or all of them: `fieldwright rename --all`.",
  },
  "rename.left": {
    title: "Code that a person has to look at",
    cause: "The name stands there in a way that no edit could change safely.",
    fix: "Change the place by hand; the compiler tells whether it has to be.",
  },
} as const satisfies Record<string, ProblemEntry>;
