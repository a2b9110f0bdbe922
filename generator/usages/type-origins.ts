import type { ts } from "ts-morph";
import type { DeclarationTargets } from "./declaration-targets.js";
import type { ModelWords } from "./model-words.js";
import type { Target } from "./target.js";
import { keysOf, originOf, typeArguments } from "./type-parts.js";
import type { TypeScript } from "./typescript.js";

/** Where types come from. Two lists of the same literals, or entities of the same fields, are still told apart. */
export interface TypeOrigins {
  /** The list whose choices the type consists of, others besides perhaps. */
  listOf(type: ts.Type): string | null;
  /** As {@link TypeOrigins.listOf}, by how a type is written. */
  listOfNode(node: ts.TypeNode): string | null;
  /** The entity whose fields' names the type consists of. */
  entityOfKeys(type: ts.Type): string | null;
  /** Of which type of the entity they are: `Create` of `keyof ContactCreate`, `Field` of `ContactField`. */
  suffixOfKeys(type: ts.Type): string | null;
  /** The entity that a type of the package is about: that of a collection, of a query for it. */
  ownerOf(type: ts.Type): string | null;
  isOfPackage(symbol: ts.Symbol | undefined): boolean;
}

type Search = (type: ts.Type, again: (type: ts.Type) => string | null) => string | null;

export function typeOrigins(
  ts: TypeScript,
  checker: ts.TypeChecker,
  targets: DeclarationTargets,
  words: ModelWords,
  isPackageNode: (node: ts.Node) => boolean,
): TypeOrigins {
  const isOfPackage = (symbol: ts.Symbol | undefined) => symbol?.declarations?.some(isPackageNode) ?? false;

  const listOf = search((type, again) => {
    const list = first(targets.ofSymbol(type.aliasSymbol), (target) => (target.kind === "list" ? target.list : null));
    return list ?? first(writtenParts(type), again) ?? first(ownAliases(type.aliasSymbol), listInAlias);
  });
  const entityOfKeys = search(keysBy(entityOfTarget));
  const suffixOfKeys = search(keysBy(suffixOfTarget));
  const ownerOf = search((type, again) => {
    const entity = entityOf(type);
    if (entity !== null) return entity;
    const given = isOfPackage(type.symbol) ? typeArguments(ts, checker, type) : [];
    return first([...given, ...writtenParts(type)], again);
  });
  return { listOf, listOfNode: listInNode, entityOfKeys, suffixOfKeys, ownerOf, isOfPackage };

  function keysBy(answer: (target: Target) => string | null): Search {
    return (type, again) => {
      const keyed = keysOf(ts, type);
      if (keyed !== null) return inType(keyed.isTypeParameter() ? (keyed.getConstraint() ?? keyed) : keyed, answer);
      return (
        first(targets.ofSymbol(type.aliasSymbol), answer) ??
        first(writtenParts(type), again) ??
        first(ownAliases(type.aliasSymbol), ({ type: node }) => inNode(node, { ofTarget: answer, ofAlias: () => null }))
      );
    };
  }

  /** Each type is looked at once, those that contain themselves included. */
  function search(look: Search): (type: ts.Type) => string | null {
    const known = new Map<ts.Type, string | null>();
    const again = (type: ts.Type): string | null => {
      const before = known.get(type);
      if (before !== undefined) return before;
      known.set(type, null);
      const found = look(type, again);
      known.set(type, found);
      return found;
    };
    return again;
  }

  function writtenParts(type: ts.Type): readonly ts.Type[] {
    const origin = originOf(type);
    const constraint = type.isTypeParameter() ? type.getConstraint() : undefined;
    return [
      ...(type.aliasTypeArguments ?? []),
      ...(origin === null ? [] : [origin]),
      ...(type.isUnionOrIntersection() ? type.types : []),
      ...(constraint === undefined ? [] : [constraint]),
    ];
  }

  function entityOf(type: ts.Type): string | null {
    return inType(type, entityOfTarget);
  }

  function inType(type: ts.Type, answer: (target: Target) => string | null): string | null {
    return first([...targets.ofSymbol(type.symbol), ...targets.ofSymbol(type.aliasSymbol)], answer);
  }

  /** The consumer's own: `type Segment = NonNullable<Contact["segment"]>`. */
  function ownAliases(symbol: ts.Symbol | undefined): readonly ts.TypeAliasDeclaration[] {
    const isImport = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const declarations = (isImport ? checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
    return declarations.flatMap((one) =>
      ts.isTypeAliasDeclaration(one) && !isPackageNode(one) && one.typeParameters === undefined ? [one] : [],
    );
  }

  function listInAlias(alias: ts.TypeAliasDeclaration): string | null {
    return targets.listOfDeclaration(alias) ?? listInNode(alias.type);
  }

  function listInNode(node: ts.TypeNode): string | null {
    const answer = (target: Target) => {
      if (target.kind === "list") return target.list;
      return target.kind === "field" ? words.listOf(target) : null;
    };
    return inNode(node, { ofTarget: answer, ofAlias: targets.listOfDeclaration });
  }

  function inNode(node: ts.Node, answers: Answers, seen = new Set<ts.Node>()): string | null {
    if (ts.isTypeLiteralNode(node) || ts.isFunctionTypeNode(node) || seen.has(node)) return null;
    seen.add(node);
    if (ts.isIdentifier(node) || ts.isStringLiteral(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const found = first(targets.ofSymbol(symbol), answers.ofTarget);
      return found ?? first(ownAliases(symbol), (alias) => answers.ofAlias(alias) ?? inNode(alias.type, answers, seen));
    }
    return ts.forEachChild(node, (child) => inNode(child, answers, seen) ?? undefined) ?? null;
  }
}

interface Answers {
  readonly ofTarget: (target: Target) => string | null;
  readonly ofAlias: (alias: ts.TypeAliasDeclaration) => string | null;
}

function entityOfTarget(target: Target): string | null {
  return target.kind === "entity-type" ? target.entity : null;
}

function suffixOfTarget(target: Target): string | null {
  return target.kind === "entity-type" ? target.suffix : null;
}

function first<Thing>(things: readonly Thing[], answer: (thing: Thing) => string | null): string | null {
  for (const thing of things) {
    const found = answer(thing);
    if (found !== null) return found;
  }
  return null;
}
