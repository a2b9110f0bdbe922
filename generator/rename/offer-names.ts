import type { NamedModel } from "../model/named-model.js";
import type { RenameOffer } from "./rename-offer.js";

/** An offer, and how people point at it. */
export interface NamedOffer {
  readonly offer: RenameOffer;
  /** As code has it: `Contact`, `contacts`, `Contact.segment`, `ContactSegment`, `ContactSegment.SMB`. */
  readonly name: string;
}

export function nameOffers(model: NamedModel, offers: readonly RenameOffer[]): readonly NamedOffer[] {
  const types = new Map(model.entities.map(({ id, typeName }) => [id, typeName]));
  const lists = new Map(model.lists.map(({ id, name }) => [id, name]));
  return offers.map((offer) => ({ offer, name: nameOf(offer) }));

  function nameOf(offer: RenameOffer): string {
    switch (offer.kind) {
      case "entity-type":
      case "collection":
      case "list":
        return offer.from;
      case "field":
        return `${types.get(offer.entity) ?? ""}.${offer.from}`;
      case "choice":
        return `${lists.get(offer.list) ?? ""}.${offer.from}`;
      default:
        return offer satisfies never;
    }
  }
}

/** Those that a person means by a name: the whole one, its last part, or what the thing would be called. */
export function offersNamed(wanted: string, offers: readonly NamedOffer[]): readonly NamedOffer[] {
  const exact = offers.filter(({ name }) => name === wanted);
  return exact.length > 0 ? exact : offers.filter(({ offer: { from, to } }) => from === wanted || to === wanted);
}
