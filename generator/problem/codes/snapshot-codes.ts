import type { ProblemEntry } from "../problem-entry.js";

export const snapshotCodes = {
  "snapshot.missing": {
    title: "No snapshot",
    cause: "The account has not been pulled yet, or its snapshot is not in the repository.",
    fix: "Run `fieldwright pull`, and commit the schemas folder.",
  },
  "snapshot.invalid": {
    title: "Damaged snapshot",
    cause: "A file of the snapshot is not what `pull` writes, for instance after an unfinished merge.",
    fix: "Restore the file from version control, or pull again.",
  },
  "snapshot.version": {
    title: "Snapshot of another version",
    cause: "The snapshot was written in a layout that this version of the tool does not read.",
    fix: "Pull again with this version, or install the version that wrote it.",
  },
  "snapshot.unwritable": {
    title: "The snapshot cannot be written",
    cause: "The schemas folder cannot be written to; what was there before has been kept.",
    fix: "Check the permissions of the folder and the space left on the disk.",
  },
  "snapshot.no-side": {
    title: "Nothing there to compare",
    cause: "A side of a comparison is neither an account, nor a folder with a snapshot, nor `git:<revision>`.",
    fix: "Correct the name, or the path, which is relative to the working directory.",
  },
  "snapshot.no-revision": {
    title: "The revision cannot be read",
    cause: "There is no git, the folder is in no repository, or the repository does not have the revision.",
    fix: "Name a commit, a branch or a tag that `git rev-parse` knows; a shallow checkout has only the last one.",
  },
} as const satisfies Record<string, ProblemEntry>;
