import { dirname } from "node:path";
import ts from "typescript";

/**
 * Types of a package that stand in what its index exports, but that nobody can import from there by name: neither as
 * they are called, nor by another name.
 */
export function unreachableTypes(index: string): readonly string[] {
  const options = { strict: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const program = ts.createProgram([index], { ...options, target: ts.ScriptTarget.ES2022, types: [] });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(index);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${index} is no module`);

  const exported = new Set(checker.getExportsOfModule(module).map(origin));
  const seen = new Set<ts.Symbol>();
  const missing = new Set<string>();
  for (const symbol of exported) visitSymbol(symbol);
  return [...missing].toSorted();

  function origin(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function visitSymbol(symbol: ts.Symbol): void {
    if (seen.has(symbol)) return;
    seen.add(symbol);
    for (const node of symbol.declarations ?? []) visit(node);
  }

  function visit(node: ts.Node): void {
    // Members whose name is a symbol of our own are for the runtime alone.
    if (ts.isPropertySignature(node) && ts.isComputedPropertyName(node.name)) return;
    if (ts.isTypeReferenceNode(node)) mention(node.typeName);
    if (ts.isExpressionWithTypeArguments(node)) mention(node.expression);
    ts.forEachChild(node, visit);
  }

  /** What a module keeps to itself is a detail of another type. */
  function isExported(symbol: ts.Symbol): boolean {
    return (symbol.declarations ?? []).some((node) => {
      const from = checker.getSymbolAtLocation(node.getSourceFile());
      return from?.exports?.get(symbol.escapedName) === symbol;
    });
  }

  function mention(name: ts.Node): void {
    const found = checker.getSymbolAtLocation(name);
    const symbol = found && origin(found);
    if (symbol === undefined || symbol.flags & ts.SymbolFlags.TypeParameter) return;
    const own = symbol.declarations?.some((node) => node.getSourceFile().fileName.startsWith(dirname(index))) === true;
    if (!own) return;
    if (!exported.has(symbol) && isExported(symbol)) missing.add(symbol.name);
    visitSymbol(symbol);
  }
}
