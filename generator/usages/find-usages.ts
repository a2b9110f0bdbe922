import { distinctPlaces } from "./distinct-places.js";
import { findMentions, type UsageSearch } from "./find-mentions.js";
import { placeOf } from "./mention-place.js";
import type { UsagePlace, Usages } from "./usages.js";

/**
 * Where a program uses the generated package: every property, string, key, literal, type, collection and operation, by
 * what the compiler says they are. Names that are merely alike are none.
 *
 * @throws ProblemError where the tsconfig cannot be read, or the program imports the package from elsewhere.
 */
export async function findUsages(search: UsageSearch): Promise<Usages> {
  const found = await findMentions(search);
  const entities = new Places();
  const methods = new PlacesByOwner();
  const fields = new PlacesByOwner();
  const lists = new Places();
  const choices = new PlacesByOwner();
  const operations = new Places();
  for (const mention of found.mentions) {
    const place = placeOf(mention, found);
    for (const target of mention.targets) {
      switch (target.kind) {
        case "entity-type":
        case "collection":
          entities.add(target.entity, place);
          break;
        case "method":
          methods.add(target.entity, target.method, place);
          break;
        case "field":
          fields.add(target.entity, target.field, place);
          break;
        case "list":
          lists.add(target.list, place);
          break;
        case "choice":
          choices.add(target.list, target.choice, place);
          break;
        case "operation":
          operations.add(target.operation, place);
          break;
        default:
          target satisfies never;
      }
    }
  }
  return {
    entities: entities.sorted(),
    methods: methods.sorted(),
    fields: fields.sorted(),
    lists: lists.sorted(),
    choices: choices.sorted(),
    operations: operations.sorted(),
  };
}

class Places {
  readonly #byId = new Map<string, UsagePlace[]>();

  add(id: string, place: UsagePlace): void {
    const known = this.#byId.get(id);
    if (known === undefined) this.#byId.set(id, [place]);
    else known.push(place);
  }

  sorted(): ReadonlyMap<string, readonly UsagePlace[]> {
    return new Map([...this.#byId].map(([id, places]) => [id, distinctPlaces(places)]));
  }
}

class PlacesByOwner {
  readonly #byOwner = new Map<string, Places>();

  add(owner: string, id: string, place: UsagePlace): void {
    const known = this.#byOwner.get(owner) ?? new Places();
    this.#byOwner.set(owner, known);
    known.add(id, place);
  }

  sorted(): ReadonlyMap<string, ReadonlyMap<string, readonly UsagePlace[]>> {
    return new Map([...this.#byOwner].map(([owner, places]) => [owner, places.sorted()]));
  }
}
