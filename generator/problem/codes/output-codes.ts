import type { ProblemEntry } from "../problem-entry.js";

export const outputCodes = {
  "output.not-an-identifier": {
    title: "A name is no identifier",
    cause: "A name that was to be declared in code is not one that JavaScript and TypeScript take.",
    fix: "Give the field another name with `overrides`, or the entity one in `names.lock.json`, and report the label it came from.",
  },
  "output.unsafe-path": {
    title: "A file name is not safe",
    cause: "A name that would become a file holds signs that some file system refuses, or leads out of its folder.",
    fix: "Give the entity another name in `names.lock.json`, or the account another name in the configuration.",
  },
  "output.name-clash": {
    title: "Two exports share one name",
    cause: "Two of the account's entities or choice lists lead to one exported name, such as `ContactCreate`.",
    fix: "Give one of the two another name in `names.lock.json`.",
  },
  "output.custom-type": {
    title: "A custom type has no plain name",
    cause: "`type: { ts, from }` names what is imported from the module, and that has to be one exported type.",
    fix: "Export a type alias from the module and name it in `ts`.",
  },
  "output.document-invalid": {
    title: "A GraphQL document does not fit the schema",
    cause: "One of the project's own GraphQL operations is not valid for the account's schema.",
    fix: "Correct the operation at the place named.",
  },
  "output.document-name": {
    title: "A GraphQL operation needs a name of its own",
    cause: "The operation has no name, or one that another operation of the client has already.",
    fix: "Name the operation differently from every other one, the vendor's own included.",
  },
  "output.openapi-invalid": {
    title: "The OpenAPI document cannot be typed",
    cause: "The document is not OpenAPI 3, or one of its references leads nowhere.",
    fix: "Correct the document, or leave `openapi` out of the configuration to use the bundled one.",
  },
  "output.unexpected-code": {
    title: "Generated code is not what was planned",
    cause:
      "A file parsed again holds a syntax error, a statement or a value that was not planned. Nothing was written.",
    fix: "Report the quoted text: some label or name in the metadata was not encoded as it should be.",
  },
  "output.foreign-files": {
    title: "The folder holds files that were not generated",
    cause: "The package is replaced as a whole, and what the last run did not write is never deleted.",
    fix: "Move these files elsewhere, or delete them, and generate again.",
  },
  "output.foreign-file": {
    title: "A file of another origin stands where one should go",
    cause: "What this command did not write itself is never overwritten.",
    fix: "Move that file away, or name another folder with --out.",
  },
  "output.false-manifest": {
    title: "The manifest vouches for the wrong files",
    cause:
      "Files were edited together with their hashes, or another build of this version made them. By its hashes the package is current.",
    fix: "See who edited them, then run `fieldwright generate --strict`, which believes no hash.",
  },
  "output.not-a-folder": {
    title: "The output is not a plain folder",
    cause:
      "A symbolic link or a file stands where generated files go; links are not followed out of the output folder.",
    fix: "Remove the link or file, or point `output` at the real folder.",
  },
  "output.locked": {
    title: "Another run is writing this package, or this snapshot",
    cause: "A lock of a run that is still alive stands beside the package, or in the snapshot's folder.",
    fix: "Wait for the other run to end, then begin again.",
  },
  "output.unwritable": {
    title: "The output cannot be written",
    cause: "The file system refused to read or write below the output folder. The package is as it was.",
    fix: "Check the permissions and the free space of the output folder, then generate again.",
  },
  "output.not-built": {
    title: "The tool has not been built",
    cause: "The runtime that is copied into each package is compiled when the tool is built.",
    fix: "Run `npm run build` in the tool's folder.",
  },
} as const satisfies Record<string, ProblemEntry>;
