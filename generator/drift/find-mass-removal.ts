import type { AccountModel } from "../model/account-model.js";
import { problem, type Problem } from "../problem/problem.js";

/**
 * An error where more than half of the entities vanished at once: then the account was most likely not seen as a
 * whole, and nothing that the comparison says may be trusted. Null otherwise.
 */
export function findMassRemoval(before: AccountModel, after: AccountModel): Problem | null {
  const left = new Set(after.entities.map(({ id }) => id));
  const gone = before.entities.filter(({ id }) => !left.has(id)).length;
  if (gone * 2 <= before.entities.length) return null;
  const message = `${gone} of ${before.entities.length} entities are gone at once: that looks like missing rights, not like drift.`;
  return problem("drift.suspicious", message, { kind: "account", account: after.account });
}
