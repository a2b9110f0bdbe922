import { distinctPlaces } from "./distinct-places.js";
import { findMentions, type UsageSearch } from "./find-mentions.js";
import { placeOf } from "./mention-place.js";
import type { Mention } from "./mention.js";
import { waysOf, type Target } from "./target.js";
import type { DirectedPlace, UsagePlace, Usages } from "./usages.js";
import { waysOfMethod, waysOfSuffix, type Ways } from "./ways.js";

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
  const creations = new Places();
  const fields = new PlacesByOwner();
  const lists = new Places();
  const choices = new PlacesByOwner();
  const values = new Places();
  const operations = new Places();
  for (const mention of found.mentions) {
    const place = placeOf(mention, found);
    for (const target of mention.targets) {
      const directed = withWays(place, waysOfTarget(target, mention));
      switch (target.kind) {
        case "entity-type":
        case "collection":
          entities.add(target.entity, directed);
          break;
        case "creation":
          creations.add(target.entity, place);
          break;
        case "method":
          methods.add(target.entity, target.method, place);
          break;
        case "field":
          fields.add(target.entity, target.field, directed);
          break;
        case "list":
          lists.add(target.list, place);
          break;
        case "choice":
          choices.add(target.list, target.choice, directed);
          break;
        case "values":
          values.add(target.list, directed);
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
    creations: creations.sorted(),
    fields: fields.sorted(),
    lists: lists.sorted(),
    choices: choices.sorted(),
    values: values.sorted(),
    operations: operations.sorted(),
  };
}

function withWays(place: UsagePlace, ways: Ways | undefined): DirectedPlace {
  return ways === undefined ? place : { ...place, ways };
}

function waysOfTarget(target: Target, { method }: Mention): Ways | undefined {
  switch (target.kind) {
    case "entity-type":
      return waysOfSuffix(target.suffix);
    case "collection":
      return method === null ? undefined : waysOfMethod(method);
    default:
      return waysOf(target);
  }
}

class Places {
  readonly #byId = new Map<string, DirectedPlace[]>();

  add(id: string, place: DirectedPlace): void {
    const known = this.#byId.get(id);
    if (known === undefined) this.#byId.set(id, [place]);
    else known.push(place);
  }

  sorted(): ReadonlyMap<string, readonly DirectedPlace[]> {
    return new Map([...this.#byId].map(([id, places]) => [id, distinctPlaces(places)]));
  }
}

class PlacesByOwner {
  readonly #byOwner = new Map<string, Places>();

  add(owner: string, id: string, place: DirectedPlace): void {
    const known = this.#byOwner.get(owner) ?? new Places();
    this.#byOwner.set(owner, known);
    known.add(id, place);
  }

  sorted(): ReadonlyMap<string, ReadonlyMap<string, readonly DirectedPlace[]>> {
    return new Map([...this.#byOwner].map(([owner, places]) => [owner, places.sorted()]));
  }
}
