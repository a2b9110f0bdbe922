import type { NamedModel } from "../../generator/index.js";

/** An account in which there is nothing. */
export function emptyModel(account: string): NamedModel {
  return {
    account,
    provider: "freeagent",
    api: { kind: "graphql", url: "", schema: "", bundled: true, documents: [], userDocuments: [] },
    entities: [],
    lists: [],
  };
}
