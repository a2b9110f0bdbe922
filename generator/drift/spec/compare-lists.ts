import type { NormalSchema } from "./normal-schema.js";
import { isWider, relation, type Relation } from "./relation.js";
import { factsUnder } from "./schema-fact.js";
import type { SchemaComparison } from "./schema-comparison.js";

/** Two states of a list: of its items, or of each of its places where its length is fixed. */
export function compareLists(was: NormalSchema, is: NormalSchema, { compare, relate }: SchemaComparison): Relation {
  const [places, newPlaces] = [was.prefixItems, is.prefixItems];
  const code = "spec.property-type-changed";
  if (places === undefined && newPlaces === undefined) {
    return relation({ facts: factsUnder(compare(was.items ?? {}, is.items ?? {}, code), "[]", ["items"]) });
  }
  if (places !== undefined && newPlaces !== undefined) {
    if (places.length !== newPlaces.length) return relation({ came: true, gone: true });
    const facts = places.flatMap((place, index) =>
      factsUnder(compare(place, newPlaces[index] ?? {}, code), `[${index}]`, ["prefixItems", String(index)]),
    );
    return relation({ facts });
  }
  // One of a fixed length is a list where each of its places fits the items.
  const fits = (items: NormalSchema = {}, all: readonly NormalSchema[] = []): boolean =>
    all.every((place) => !isWider(relate(items, place)));
  const [gone, came] = [newPlaces !== undefined, places !== undefined];
  const apart = newPlaces === undefined ? !fitsInto(places ?? [], is.items ?? {}) : !fits(was.items, newPlaces);
  return relation({ came: came || apart, gone: gone || apart });

  function fitsInto(all: readonly NormalSchema[], items: NormalSchema): boolean {
    return all.every((place) => !isNarrowerThan(place, items));
  }

  function isNarrowerThan(place: NormalSchema, items: NormalSchema): boolean {
    const { gone: lost, facts } = relate(place, items);
    return lost || facts.length > 0;
  }
}
