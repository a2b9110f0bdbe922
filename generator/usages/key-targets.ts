import type { ts } from "ts-morph";
import type { Context } from "./context.js";
import type { Scope } from "./scope.js";
import { distinctTargets, type FieldTarget, type Target } from "./target.js";
import { asking, waysOfMember, waysOfSuffix, type Ways } from "./ways.js";
import { constituents, isObjectType } from "./type-parts.js";

/** What a property of a type stands for, by its name. `owner` helps where the type alone does not tell. */
export function keyTargets(
  types: readonly ts.Type[],
  name: string,
  owner: string | null,
  scope: Scope,
  ways?: Ways,
): readonly Target[] {
  const parts = types.flatMap((type) => constituents(scope.checker, type));
  return distinctTargets(
    parts.flatMap((part) => {
      const property = part.getProperty(name);
      if (property === undefined) return [];
      const declared = scope.targets.ofSymbol(property);
      if (declared.length > 0) return declared;
      return (property.declarations ?? []).length === 0 ? mappedTargets(part, name, owner, scope, ways) : [];
    }),
  );
}

/** What is expected of the value of a property. */
export function propertyContext(
  context: Context,
  name: string,
  targets: readonly Target[],
  node: ts.Node,
  scope: Scope,
): Context {
  const { checker, origins } = scope;
  const types = context.types
    .flatMap((type) => constituents(checker, type))
    .flatMap((part) => {
      const property = part.getProperty(name);
      return property === undefined ? [] : [checker.getTypeOfSymbolAtLocation(property, node)];
    });
  const owner = context.owner ?? context.types.map(origins.ownerOf).find((entity) => entity !== null) ?? null;
  const fields = targets.filter(isField);
  return {
    types,
    owner,
    fields: fields.length > 0 ? fields : context.fields,
    list: null,
    ways: waysInQuery(context, name, scope) ?? context.ways,
  };
}

/** What stands in `select`, `where` and `orderBy` of the package's queries is for what they are for. */
function waysInQuery({ types }: Context, name: string, { checker, origins }: Scope): Ways | undefined {
  const ways = waysOfMember(name);
  if (ways === undefined) return undefined;
  const members = types.flatMap((type) => constituents(checker, type)).map((part) => part.getProperty(name));
  return members.some(origins.isOfPackage) ? ways : undefined;
}

export function isField(target: Target): target is FieldTarget {
  return target.kind === "field";
}

/** A property of a type that was made from names alone: `Record<ContactSegment, string>`, `OrderBy<ContactField>`. */
function mappedTargets(
  type: ts.Type,
  name: string,
  owner: string | null,
  scope: Scope,
  ways: Ways | undefined,
): readonly Target[] {
  const { origins, words } = scope;
  const [keys] = type.aliasTypeArguments ?? [];
  if (keys !== undefined) {
    const list = origins.listOf(keys);
    if (list !== null) return present(words.choice(list, name, ways));
    const entity = origins.entityOfKeys(keys);
    if (entity !== null)
      return present(words.field(entity, name, ways ?? waysOfSuffix(origins.suffixOfKeys(keys) ?? "")));
    if (isObjectType(scope.ts, keys)) return mappedTargets(keys, name, owner, scope, ways);
  }
  if (owner !== null) return present(words.field(owner, name, ways ?? asking));
  const given = [type.aliasSymbol, ...(type.aliasTypeArguments ?? []).map((argument) => argument.symbol)];
  if (!given.some(origins.isOfPackage)) return [];
  const names = type.getProperties().map((property) => property.name);
  return words.entitiesOf(names).flatMap((entity) => present(words.field(entity, name, ways ?? asking)));
}

function present(target: Target | null): readonly Target[] {
  return target === null ? [] : [target];
}
