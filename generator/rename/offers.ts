import type { AccountModel, Entity } from "../model/account-model.js";
import type { NameOverrides } from "../model/assign-names.js";
import { compareText } from "../model/compare-text.js";
import type { NamesLock } from "../model/names-lock.js";
import { fieldOffers } from "./field-offers.js";
import { listOffers } from "./list-offers.js";
import { entityOffers } from "./entity-offers.js";
import type { RenameOffer } from "./rename-offer.js";

/**
 * The names that relabelling would give, if the lock did not hold what was given first: of entities, collections, fields,
 * choice lists and choices. Sorted by kind and present name; empty where every name still says what its label says.
 *
 * A list is named by its first field: it is offered a name where its field, or that field's entity, is.
 */
export function renameOffers(model: AccountModel, lock: NamesLock, names: NameOverrides): readonly RenameOffer[] {
  const entities = entityOffers(model, lock);
  const fields = model.entities
    .toSorted((left, right) => compareText(lockedName(left), lockedName(right)))
    .flatMap((entity) => {
      const locked = lock.entities.get(entity.id);
      if (locked === undefined) return [];
      return fieldOffers(entity, locked, names.get(entity.id) ?? new Map()).toSorted(compareOffers);
    });
  const lists = listOffers(model, lock, names, [...entities, ...fields]);
  return [...entities.toSorted(compareOffers), ...fields, ...lists.toSorted(compareOffers)];

  function lockedName({ id }: Entity): string {
    return lock.entities.get(id)?.collection ?? "";
  }
}

/** Types before collections, lists before choices; then by the present name. */
function compareOffers(left: RenameOffer, right: RenameOffer): number {
  const order = ["entity-type", "collection", "field", "list", "choice"];
  const byKind = order.indexOf(left.kind) - order.indexOf(right.kind);
  return byKind || compareText(left.from, right.from) || compareText(JSON.stringify(left), JSON.stringify(right));
}
