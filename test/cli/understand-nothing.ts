import type { Tool } from "../../generator/cli/command.js";
import { emptyModel } from "./empty-model.js";

/** An account in which there is nothing, understood. */
export const understandNothing: Tool["understand"] = async (_config, account) => ({
  model: emptyModel(account),
  lock: "{}\n",
  problems: [],
});
