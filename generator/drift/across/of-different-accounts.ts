import type { AccountModel } from "../../model/account-model.js";

/**
 * Whether two models are of two accounts: both have ids that the vendor gave out once only, and share none of them. Ids
 * that are made of system names are the same in every account and tell nothing.
 */
export function ofDifferentAccounts(before: AccountModel, after: AccountModel): boolean {
  const [old, now] = [uniqueIds(before), uniqueIds(after)];
  return old.size > 0 && now.size > 0 && ![...old].some((id) => now.has(id));
}

function uniqueIds({ entities }: AccountModel): ReadonlySet<string> {
  const ids = entities.flatMap((entity) => [
    ...(entity.id === entity.key ? [] : [entity.id]),
    ...(typeof entity.template === "string" ? [entity.template] : []),
    ...entity.fields.flatMap(({ id, key }) => (id === key || id === `${entity.key}.${key}` ? [] : [id])),
  ]);
  return new Set(ids);
}
