import type { AccountModel } from "../model/account-model.js";
import { compareModels } from "./changes/compare-models.js";
import type { ModelChange } from "./model-change.js";
import { compareSchemas } from "./schema/compare-schemas.js";

/**
 * All that changed of an account: `compareModels`, and a live GraphQL schema where the snapshot has one.
 *
 * @throws ProblemError where the models are of different CRMs
 */
export async function compareAccounts(before: AccountModel, after: AccountModel): Promise<readonly ModelChange[]> {
  return [...compareModels(before, after), ...(await compareSchemas(before, after))];
}
