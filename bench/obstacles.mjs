/** What stands in the way of the goals of a topic, where a run misses them. README.md says more. */
export const obstacles = {
  "start-up":
    "the parser of the command line and of `codegen.yml`, and the checks of what was read; a hair above or below, with the machine",
  cold: "a package is six times the text of openapi-typescript's output, besides names and model; no part or file of ours stands out (Profiles of a cold generate)",
  check: "a hair above or below, with the machine",
  memory:
    "snapshot, model and all files stand in memory together until all of them are verified: nothing is written before",
  freecrm: "openapi-typescript itself, and the TypeScript it brings",
  scaling: "the collector: at 2L a gigabyte lives until all is verified",
  "check time": "rounds differ by more than the distance; instantiations are what they should be",
  subpath: "rounds differ by more than the distance; instantiations are the same",
  editor: "rounds differ by more than the distance",
  calls:
    "every call has a time-out and can be aborted, and Node's fetch alone takes 1.06 to 1.08 of its own time with a signal; our own code is less than a tenth of a call (Profiles of calls)",
  dictionary: "the browser, for the elements that a field has to show; a plain table of the same text takes longer",
  runtime: "all of it is called by some program, and no part is large; loading parts late splits every bundle",
};
