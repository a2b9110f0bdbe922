import type { CallExpression, Directive, Node, Statement } from "oxc-parser";

/** A part of the syntax that no data file may hold, and why. */
export interface UnplannedValue {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/**
 * The first thing in a JavaScript data file that is neither data nor the call that its functions may answer:
 * initialisers hold literals, objects, arrays and names that the file declares or imports; functions return a call of such
 * names. Null where all is as it should be.
 */
export function unplannedValue(body: readonly (Directive | Statement)[]): UnplannedValue | null {
  const names = new Set(body.flatMap(declaredNames));
  for (const statement of body) {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    const found = declared === null ? null : unplannedIn(declared, names);
    if (found !== null) return found;
  }
  return null;
}

function declaredNames(statement: Directive | Statement): readonly string[] {
  switch (statement.type) {
    case "ImportDeclaration":
      return statement.specifiers.map(({ local }) => local.name);
    case "ExportNamedDeclaration":
      return statement.declaration === null ? [] : declaredNames(statement.declaration);
    case "VariableDeclaration":
      return statement.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
    default:
      return [];
  }
}

function unplannedIn(declared: Directive | Statement, names: ReadonlySet<string>): UnplannedValue | null {
  if (declared.type === "VariableDeclaration") {
    return firstOf(declared.declarations, ({ init }) => (init === null ? null : unplannedData(init, names)));
  }
  if (declared.type !== "FunctionDeclaration") return null;
  const parameters = declared.params.flatMap((parameter) => (parameter.type === "Identifier" ? [parameter.name] : []));
  const [statement, ...others] = declared.body?.body ?? [];
  const simple =
    parameters.length === declared.params.length && others.length === 0 && !declared.async && !declared.generator;
  if (!simple || statement?.type !== "ReturnStatement" || statement.argument?.type !== "CallExpression") {
    return refuse(declared, "a function may only return a call");
  }
  return unplannedCall(statement.argument, new Set([...names, ...parameters]));
}

function unplannedCall(
  { callee, arguments: given }: CallExpression,
  names: ReadonlySet<string>,
): UnplannedValue | null {
  if (callee.type !== "Identifier") return refuse(callee, "only what has a name may be called");
  const called = unplannedData(callee, names);
  const argument = (one: Node) =>
    one.type === "CallExpression" ? unplannedCall(one, names) : unplannedData(one, names);
  return called ?? firstOf(given, argument);
}

function unplannedData(node: Node, names: ReadonlySet<string>): UnplannedValue | null {
  switch (node.type) {
    case "Literal":
      return "regex" in node || "bigint" in node
        ? refuse(node, "only text, numbers, booleans and null are data")
        : null;
    case "Identifier":
      return names.has(node.name) ? null : refuse(node, `the file declares no "${node.name}"`);
    case "UnaryExpression":
      return node.operator === "-" && node.argument.type === "Literal" ? null : refuse(node, "an operator is no data");
    case "ArrayExpression":
      return firstOf(node.elements, (element) =>
        element === null ? refuse(node, "a hole is no data") : unplannedData(element, names),
      );
    case "ObjectExpression":
      return firstOf(node.properties, (property) => {
        if (property.type !== "Property" || property.kind !== "init" || property.method) {
          return refuse(property, "an object may only have plain properties");
        }
        if (property.computed && property.key.type !== "Literal")
          return refuse(property.key, "a computed key is no data");
        return unplannedData(property.value, names);
      });
    default:
      return refuse(node, `${node.type} is no data`);
  }
}

function firstOf<T>(items: readonly T[], find: (item: T) => UnplannedValue | null): UnplannedValue | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function refuse({ start, end }: Node, reason: string): UnplannedValue {
  return { start, end, reason };
}
