import { relative, sep } from "node:path";
import { compareText } from "../model/compare-text.js";
import { findMentions, type FoundMentions, type UsageSearch } from "./find-mentions.js";
import type { Mention } from "./mention.js";
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
    fields: fields.sorted(),
    lists: lists.sorted(),
    choices: choices.sorted(),
    operations: operations.sorted(),
  };
}

/** Where a mention stands, for people. */
export function placeOf({ file, start }: Pick<Mention, "file" | "start">, found: FoundMentions): UsagePlace {
  const position = found.sources.get(file)?.getLineAndCharacterOfPosition(start);
  return {
    file: relativeFile(file, found),
    line: (position?.line ?? 0) + 1,
    column: (position?.character ?? 0) + 1,
  };
}

export function relativeFile(file: string, { folder }: Pick<FoundMentions, "folder">): string {
  return relative(folder, file).split(sep).join("/");
}

export function comparePlaces(left: UsagePlace, right: UsagePlace): number {
  return compareText(left.file, right.file) || left.line - right.line || left.column - right.column;
}

/** Sorted, each once. */
export function distinctPlaces(places: readonly UsagePlace[]): readonly UsagePlace[] {
  const unique = new Map(places.map((place) => [`${place.file}:${place.line}:${place.column}`, place]));
  return [...unique.values()].toSorted(comparePlaces);
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
