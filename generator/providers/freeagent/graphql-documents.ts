import { readdirSync, readFileSync } from "node:fs";
import { compareText, type GraphqlDocument } from "../../model/model.js";
import { bundledSchema } from "../../snapshot/snapshot.js";

/** SDL of the API as its vendor documents it. */
export function bundledSdl(): string {
  return readFileSync(bundledSchema("freeagent/schema.graphql"), "utf8");
}

/** The documented operations, one a file, sorted by name. */
export function bundledDocuments(): readonly GraphqlDocument[] {
  return readdirSync(bundledSchema("freeagent/operations"))
    .filter((name) => name.endsWith(".graphql"))
    .toSorted(compareText)
    .map((name) => ({
      file: `schemas/freeagent/operations/${name}`,
      text: readFileSync(bundledSchema(`freeagent/operations/${name}`), "utf8"),
    }));
}
