import type { NamedModel } from "../model/named-model.js";
import { targetKey, type Target } from "../usages/target.js";
import type { RenameOffer } from "./rename-offer.js";

/** What things are called, and what they will be called. */
export interface NewNames {
  /** Null for what keeps its name. */
  newName(target: Target): string | null;
  /** The name it has in the package as it is; null for what no offer could rename. */
  oldName(target: Target): string | null;
}

/** `model` is the one that the package was generated from. */
export function newNames(model: NamedModel, offers: readonly RenameOffer[]): NewNames {
  const adopted = new Map(offers.map((offer) => [targetKey(targetOf(offer)), offer.to]));
  const current = new Map([
    ...model.entities.flatMap(({ id: entity, typeName, collection, fields }) => [
      named({ kind: "entity-type", entity, suffix: "" }, typeName),
      named({ kind: "collection", entity }, collection),
      ...fields.map(({ id: field, name }) => named({ kind: "field", entity, field }, name)),
    ]),
    ...model.lists.flatMap(({ id: list, name, choices }) => [
      named({ kind: "list", list }, name),
      ...choices.map(({ id: choice, literal }) => named({ kind: "choice", list, choice }, literal)),
    ]),
  ]);
  return { newName: (target) => look(adopted, target), oldName: (target) => look(current, target) };
}

function targetOf(offer: RenameOffer): Target {
  switch (offer.kind) {
    case "entity-type":
      return { kind: "entity-type", entity: offer.entity, suffix: "" };
    case "collection":
      return { kind: "collection", entity: offer.entity };
    case "field":
      return { kind: "field", entity: offer.entity, field: offer.field };
    case "list":
      return { kind: "list", list: offer.list };
    case "choice":
      return { kind: "choice", list: offer.list, choice: offer.choice };
    default:
      return offer satisfies never;
  }
}

function named(target: Target, name: string): readonly [key: string, name: string] {
  return [targetKey(target), name];
}

/** `ContactCreate` goes by the name of `Contact`. */
function look(names: ReadonlyMap<string, string>, target: Target): string | null {
  if (target.kind !== "entity-type") return names.get(targetKey(target)) ?? null;
  const name = names.get(targetKey({ ...target, suffix: "" }));
  return name === undefined ? null : name + target.suffix;
}
