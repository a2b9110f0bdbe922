import { findRow, type Collection, type Crm, type Row } from "./crm.js";
import { Refusal } from "./refusal.js";

/** A model of the account, or 404 where the account has no such templates. */
export function collectionNamed(crm: Crm, name: string): Collection {
  const collection = crm.collections.get(name);
  if (collection === undefined) throw new Refusal(404, `This account has no ${name}`);
  return collection;
}

/** A record, or 404. */
export function requireRow(crm: Crm, collection: Collection, id: string): Row {
  const row = findRow(crm, collection, id);
  if (row === null) throw new Refusal(404, `There is no ${collection.name} ${id}`);
  return row;
}
