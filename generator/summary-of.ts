import type { PackageSummary } from "./output/package-summary.js";
import type { Understood } from "./understand.js";

/** What there is to tell of an account: how much it has, and what was not understood. */
export function summaryOf({ model, problems }: Pick<Understood, "model" | "problems">): PackageSummary {
  return {
    entities: model.entities.length,
    fields: model.entities.reduce((sum, { fields }) => sum + fields.length, 0),
    choices: model.lists.reduce((sum, { choices }) => sum + choices.length, 0),
    problems,
  };
}
