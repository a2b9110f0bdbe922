import type { ProblemEntry } from "../problem-entry.js";

/** What can keep the tool from finding, or editing, where a program uses a generated package. */
export const usagesCodes = {
  "usages.bad-tsconfig": {
    title: "The tsconfig cannot be used",
    cause: "It is not there, is no valid JSON with comments, or names no files.",
    fix: "Give the path of the tsconfig.json that the code which imports the package is compiled with.",
  },
  "usages.other-package": {
    title: "The package is imported from elsewhere",
    cause:
      "The program imports the package by its name, but the name leads nowhere, or to something that is not the generated package.",
    fix: "Install or link the generated package, so that the program compiles; then ask again.",
  },
} as const satisfies Record<string, ProblemEntry>;
