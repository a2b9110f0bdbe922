/** What stands in the way of the goals of a topic, where a run misses them. README.md says more. */
export const obstacles = {
  "start-up":
    "reading the command line and `codegen.yml`, and checking what they say; a hair, which turns with the machine",
  "cold S": "half of it is starting Node and reading the tool",
  cold: "a package of L, with names and model, is 63 MB of text, openapi-typescript's output 8 MB; emitting is the largest part, and no file of ours stands out (Profile of a cold generate)",
  check: "a hair, which turns with the machine",
  memory:
    "snapshot, model and all files stand in memory together: nothing is written before all of them are verified (Memory of a cold generate)",
  freecrm: "openapi-typescript itself, and the TypeScript it brings",
  scaling: "the collector: at 2L a gigabyte lives until all is verified",
  "check time":
    "3,000 instantiations are left, and no function of the compiler's stands out: in so short a check it is still warming up",
  subpath: "a hair, which turns with the machine; instantiations are the same",
  editor: "a hair, which turns with the machine; six names are offered",
  calls:
    "a time-out, and that a call can be aborted, cost bare fetch nearly half as much (its row below); our own code is less than a tenth of a call (Profiles of calls)",
  dictionary: "the browser, for the elements that a field has to show; a plain table of the same text takes longer",
  runtime: "some program calls each part of it, and no part is large; loading parts late splits every bundle",
};
