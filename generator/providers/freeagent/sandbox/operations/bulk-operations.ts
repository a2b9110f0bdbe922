import { checkValues } from "../check-values.js";
import { findRecords } from "../find-records.js";
import type { Arguments } from "../read-arguments.js";
import { Refusal } from "../refusal.js";
import { entityOf, fieldOf, type ServedAccount, type ServedEntity } from "../served-account.js";
import type { Operations } from "./operation.js";
import { recordOf } from "./record-operations.js";

/**
 * Up to this many records are changed before the answer; more are left to a job that cannot be asked after.
 * @see https://api.freeagent.network
 */
const mostInline = 250;

/** Many records at once. Ids, values and conditions are all checked before the first record is touched. */
export function bulkOperations(account: ServedAccount): Operations {
  const { store } = account;
  return {
    bulkUpdateEntities: (given) => {
      const served = entityOf(account, given.required("entity"));
      const ids = selectedIds(account, served, given);
      const values = given.entries("field_values");
      if (ids.length > 1) refuseUnique(served, values);
      const checked = ids.map((id) => [id, checkValues(account, served, values, id)] as const);
      for (const [id, one] of checked) store.update(served.entity.key, id, one);
      return { sent_to_job: ids.length > mostInline ? true : null };
    },

    bulkDeleteEntities: (given) => {
      const served = entityOf(account, given.required("entity"));
      const ids = selectedIds(account, served, given);
      for (const id of ids) store.remove(served.entity.key, id);
      return { sent_to_job: ids.length > mostInline ? true : null };
    },
  };
}

/** Several records cannot all get the one value of a unique field. */
function refuseUnique(served: ServedEntity, values: ReadonlyMap<string, unknown>): void {
  for (const [key, value] of values) {
    const isCleared = value === null || value === "";
    if (fieldOf(served, key).field.unique && !isCleared) throw new Refusal(`Field "${key}" is unique.`);
  }
}

/** The ids given; with filters or a pattern those of them that meet these, or all that do where no id is given. */
function selectedIds(account: ServedAccount, served: ServedEntity, given: Arguments): readonly string[] {
  const ids = [...new Set(given.texts("ids") ?? [])];
  for (const id of ids) recordOf(account, served, id);
  if (given.items("filters").length === 0 && (given.text("pattern") ?? "") === "") return ids;
  const found = findRecords(account, served, given).map((record) => record.id);
  return ids.length === 0 ? found : ids.filter((id) => found.includes(id));
}
