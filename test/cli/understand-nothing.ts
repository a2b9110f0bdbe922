import type { Tool } from "../../generator/cli/command.js";

/** An account in which there is nothing, understood. */
export const understandNothing: Tool["understand"] = async (_config, account) => ({
  model: {
    account,
    provider: "freeagent",
    api: { kind: "graphql", url: "", schema: "", bundled: true, documents: [], userDocuments: [] },
    entities: [],
    lists: [],
  },
  lock: "{}\n",
  problems: [],
});
