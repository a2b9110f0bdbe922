import type { AccountModel } from "../model/account-model.js";
import type { NameOverrides } from "../model/assign-names.js";
import type { NamesLock } from "../model/names-lock.js";
import { fieldOffers } from "./field-offers.js";
import { listOffers } from "./list-offers.js";
import { entityOffers } from "./entity-offers.js";
import type { RenameOffer } from "./rename-offer.js";

/**
 * The names that relabelling would give, if the lock did not hold what was given first: of entities, collections, fields,
 * choice lists and choices. Sorted as the account's names are; empty where every name still says what its label says.
 *
 * A list is named by its first field: it is offered a name where its field, or that field's entity, is.
 */
export function renameOffers(model: AccountModel, lock: NamesLock, names: NameOverrides): readonly RenameOffer[] {
  const entities = entityOffers(model, lock);
  const fields = model.entities.flatMap((entity) => {
    const locked = lock.entities.get(entity.id);
    return locked === undefined ? [] : fieldOffers(entity, locked, names.get(entity.id) ?? new Map());
  });
  return [...entities, ...fields, ...listOffers(model, lock, names, [...entities, ...fields])];
}
