import { realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { distinctPlaces } from "./distinct-places.js";
import type { UsageSearch } from "./find-mentions.js";
import { findUsages } from "./find-usages.js";
import type { DirectedPlace, Usages } from "./usages.js";

/**
 * Where several programs use the generated package, as if they were one. Files are absolute.
 *
 * @throws ProblemError where a program cannot be read, or imports the package from elsewhere
 */
export async function findUsagesOf(
  tsconfigs: readonly string[],
  search: Omit<UsageSearch, "tsconfig">,
): Promise<Usages> {
  const found: Usages[] = [];
  for (const tsconfig of tsconfigs) {
    const folder = realpathSync(dirname(resolve(tsconfig)));
    const absolute = (places: readonly DirectedPlace[]) =>
      places.map((place) => ({ ...place, file: join(folder, place.file) }));
    found.push(withPlaces(await findUsages({ ...search, tsconfig }), absolute));
  }
  return {
    entities: joinPlaces(found.map(({ entities }) => entities)),
    methods: joinOwners(found.map(({ methods }) => methods)),
    creations: joinPlaces(found.map(({ creations }) => creations)),
    fields: joinOwners(found.map(({ fields }) => fields)),
    lists: joinPlaces(found.map(({ lists }) => lists)),
    choices: joinOwners(found.map(({ choices }) => choices)),
    values: joinPlaces(found.map(({ values }) => values)),
    operations: joinPlaces(found.map(({ operations }) => operations)),
  };
}

type Places = ReadonlyMap<string, readonly DirectedPlace[]>;
type PlacesByOwner = ReadonlyMap<string, Places>;

function withPlaces(usages: Usages, change: (places: readonly DirectedPlace[]) => readonly DirectedPlace[]): Usages {
  const flat = (map: Places) => new Map([...map].map(([id, places]) => [id, change(places)] as const));
  const deep = (map: PlacesByOwner) => new Map([...map].map(([owner, places]) => [owner, flat(places)] as const));
  const { entities, methods, creations, fields, lists, choices, values, operations } = usages;
  return {
    entities: flat(entities),
    methods: deep(methods),
    creations: flat(creations),
    fields: deep(fields),
    lists: flat(lists),
    choices: deep(choices),
    values: flat(values),
    operations: flat(operations),
  };
}

function joinPlaces(maps: readonly Places[]): Places {
  const ids = new Set(maps.flatMap((map) => [...map.keys()]));
  return new Map([...ids].map((id) => [id, distinctPlaces(maps.flatMap((map) => map.get(id) ?? []))]));
}

function joinOwners(maps: readonly PlacesByOwner[]): PlacesByOwner {
  const owners = new Set(maps.flatMap((map) => [...map.keys()]));
  return new Map([...owners].map((owner) => [owner, joinPlaces(maps.flatMap((map) => map.get(owner) ?? []))]));
}
