import type { AccountModel } from "../model/account-model.js";
import { assignNames, type NameOverrides } from "../model/assign-names.js";
import type { NamesLock } from "../model/names-lock.js";
import { adoptNames } from "./adopt.js";
import type { ChoiceOffer, EntityOffer, FieldOffer, ListOffer } from "./rename-offer.js";

/** The lists whose field is offered a new name, and the choices that were relabelled since their literal was given. */
export function listOffers(
  model: AccountModel,
  lock: NamesLock,
  names: NameOverrides,
  offers: readonly (EntityOffer | FieldOffer)[],
): readonly (ListOffer | ChoiceOffer)[] {
  const derived = derivedNames(model, lock, names);
  const lists = new Map([...lock.lists].filter(([id]) => !derived.has(id)));
  const renamed = listNames(model, { ...adoptNames(lock, offers, { aliasSince: null }), lists }, names);
  const named = [...derived].flatMap(([list, from]): readonly ListOffer[] => {
    const to = renamed.get(list);
    return to === undefined || to === from ? [] : [{ kind: "list", list, from, to, label: null }];
  });
  return [...named, ...choiceOffers(model, lock)];
}

/** The lists that are called what their first field gives, so that they would go along with it. */
function derivedNames(model: AccountModel, lock: NamesLock, names: NameOverrides): ReadonlyMap<string, string> {
  const derived = listNames(model, { ...lock, lists: new Map() }, names);
  return new Map([...derived].filter(([id, name]) => lock.lists.get(id)?.name === name));
}

function listNames(model: AccountModel, lock: NamesLock, names: NameOverrides): ReadonlyMap<string, string> {
  return new Map(assignNames(model, lock, names).model.lists.map(({ id, name }) => [id, name]));
}

/** A label that another choice of the list goes by would make both ambiguous: it is not offered. */
function choiceOffers({ lists }: AccountModel, lock: NamesLock): readonly ChoiceOffer[] {
  return lists.flatMap(({ id: list, choices }) => {
    const literals = lock.lists.get(list)?.choices ?? new Map<string, string>();
    const stale = choices.flatMap(({ id: choice, label }): readonly ChoiceOffer[] => {
      const from = literals.get(choice);
      const to = label || choice;
      return from === undefined || from === to ? [] : [{ kind: "choice", list, choice, from, to, label }];
    });
    const offered = new Map(stale.map(({ choice, to }) => [choice, to]));
    const after = choices.map(({ id, label }) => offered.get(id) ?? literals.get(id) ?? (label || id));
    const gone = [...literals].filter(([id]) => choices.every((choice) => choice.id !== id)).map(([, name]) => name);
    return stale.filter(({ to }) => [...after, ...gone].filter((literal) => literal === to).length === 1);
  });
}
