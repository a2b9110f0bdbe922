import type { ProblemEntry } from "../problem-entry.js";

export const cliCodes = {
  "cli.usage": {
    title: "Not understood",
    cause: "A command, an option or an argument is unknown or missing.",
    fix: "See `fieldwright --help`.",
  },
  "cli.already-there": {
    title: "File already there",
    cause: "`init` never overwrites a file.",
    fix: "Edit the file by hand, or move it away and run `init` again.",
  },
  "cli.nothing-found": {
    title: "Nothing of that name",
    cause: "No entity, field or choice of the account goes by that name.",
    fix: "Give a system name, a label, an identifier or an id.",
  },
  "cli.unexpected": {
    title: "Unexpected failure",
    cause: "Something went wrong that the tool has no better words for.",
    fix: "Run again with --verbose for the details.",
  },
} as const satisfies Record<string, ProblemEntry>;
