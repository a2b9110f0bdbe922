import type { ts } from "ts-morph";
import { distinctTargets, waysOf, type Target } from "./target.js";
import type { TypeScript } from "./typescript.js";

/** What declarations stand for: those of the package, and those of the consumer's that are tied to them. */
export interface DeclarationTargets {
  ofDeclaration(declaration: ts.Node): readonly Target[];
  /** Aliases are followed. */
  ofSymbol(symbol: ts.Symbol | undefined): readonly Target[];
  /** Ties a declaration of the consumer's to what its values come from or go to. */
  link(declaration: ts.Node, targets: readonly Target[]): void;
  /** Ties a variable, a parameter or an alias of the consumer's to the list whose choices it holds. */
  linkList(declaration: ts.Node, list: string): void;
  listOfDeclaration(declaration: ts.Node): string | null;
  /** Tells that values of other origin go to a declaration that was tied, too. Forgotten when all are looked at anew. */
  contest(declaration: ts.Node): void;
  forgetContests(): void;
  isContested(symbol: ts.Symbol | undefined): boolean;
  /** How many ties there are: they are complete when going through the code once more adds none. */
  readonly links: number;
}

export function declarationTargets(
  ts: TypeScript,
  checker: ts.TypeChecker,
  declared: ReadonlyMap<ts.Node, Target>,
): DeclarationTargets {
  const linked = new Map<ts.Node, readonly Target[]>();
  const lists = new Map<ts.Node, string>();
  const contested = new Set<ts.Node>();
  let links = 0;

  const ofDeclaration = (declaration: ts.Node): readonly Target[] => {
    const target = declared.get(declaration);
    return target === undefined ? (linked.get(declaration) ?? []) : [target];
  };
  return {
    ofDeclaration,
    ofSymbol: (symbol) => distinctTargets((resolved(symbol)?.declarations ?? []).flatMap(ofDeclaration)),
    link: (declaration, targets) => {
      if (targets.length === 0 || declared.has(declaration)) return;
      const known = ofDeclaration(declaration);
      const all = distinctTargets([...known, ...targets]);
      if (all.length === known.length && all.every((target, index) => sameWays(target, known[index]))) return;
      links += 1;
      linked.set(declaration, all);
    },
    linkList: (declaration, list) => {
      if (lists.has(declaration) || declared.has(declaration)) return;
      links += 1;
      lists.set(declaration, list);
    },
    listOfDeclaration: (declaration) => lists.get(declaration) ?? null,
    contest: (declaration) => void contested.add(declaration),
    forgetContests: () => contested.clear(),
    isContested: (symbol) => resolved(symbol)?.declarations?.some((one) => contested.has(one)) ?? false,
    get links() {
      return links;
    },
  };

  function resolved(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
    return checker.getAliasedSymbol(symbol);
  }
}

function sameWays(target: Target, other: Target | undefined): boolean {
  return other !== undefined && waysOf(target)?.join() === waysOf(other)?.join();
}
