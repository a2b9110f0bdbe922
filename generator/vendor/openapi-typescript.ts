import openapiTS, { astToString, type OpenAPITSOptions } from "openapi-typescript";
import ts from "typescript";

/**
 * The types of an OpenAPI document as text, by openapi-typescript; bundled when the tool is built, and run on the
 * TypeScript of ts-morph there. A schema that leads to itself through lists (any JSON) gets a type of its own, as
 * TypeScript takes an alias that does so, and no property.
 */
export async function printTypes(document: string, options: OpenAPITSOptions): Promise<string> {
  const nodes = await openapiTS(document, options);
  const schemas = schemaProperties(nodes);
  const names = endlessNames(schemas);
  if (names.size === 0) return astToString(nodes);
  const aliases = [...names].map(([name, alias]) => {
    const type = schemas.get(name);
    const body =
      type === undefined ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword) : renamed(type, names);
    return ts.factory.createTypeAliasDeclaration(
      [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
      alias,
      undefined,
      body,
    );
  });
  const whole = nodes.map((node) => (ts.isInterfaceDeclaration(node) ? withAliases(node, names) : node));
  return astToString([...whole, ...aliases]);
}

type Property = ts.PropertySignature & { readonly type: ts.TypeNode };

/** The schemas of `interface components`, by their names. */
function schemaProperties(nodes: readonly ts.Node[]): ReadonlyMap<string, ts.TypeNode> {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  if (components === undefined || !ts.isInterfaceDeclaration(components)) return new Map();
  const schemas = components.members.find((member) => nameOf(member) === "schemas");
  if (schemas === undefined || !isTyped(schemas) || !ts.isTypeLiteralNode(schemas.type)) return new Map();
  return new Map(
    schemas.type.members.flatMap((member) => {
      const name = nameOf(member);
      return name !== null && isTyped(member) ? [[name, member.type] as const] : [];
    }),
  );
}

function isTyped(member: ts.TypeElement): member is Property {
  return ts.isPropertySignature(member) && member.type !== undefined;
}

function nameOf({ name }: ts.TypeElement): string | null {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : null;
}

/** `Json` of `components["schemas"]["Json"]`. */
function schemaNamed(node: ts.Node): string | null {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return null;
  const { objectType: root, indexType: section } = node.objectType;
  const isSchemas =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  if (!isSchemas || literalOf(section) !== "schemas") return null;
  return literalOf(node.indexType);
}

function literalOf(node: ts.TypeNode): string | null {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : null;
}

/** The schemas that lead to themselves without a member of an object in between, with the name of a type for each. */
function endlessNames(schemas: ReadonlyMap<string, ts.TypeNode>): ReadonlyMap<string, string> {
  const edges = new Map([...schemas].map(([name, type]) => [name, directNames(type)] as const));
  const found = [...edges.keys()].filter((name) => reaches(edges, name));
  return new Map(found.map((name, index) => [name, `Endless${index + 1}`]));
}

function directNames(type: ts.TypeNode): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = schemaNamed(node);
    if (name !== null) names.push(name);
    else if (!ts.isTypeLiteralNode(node)) ts.forEachChild(node, visit);
  };
  visit(type);
  return names;
}

function reaches(edges: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>();
  const open = [...(edges.get(start) ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === start) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(edges.get(name) ?? []));
  }
  return false;
}

/** The type with each of these schemas named by its alias. */
function renamed(type: ts.TypeNode, names: ReadonlyMap<string, string>): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const alias = names.get(schemaNamed(node) ?? "");
    return alias === undefined ? ts.visitEachChild(node, visit, undefined) : ts.factory.createTypeReferenceNode(alias);
  };
  const made = visit(type);
  return ts.isTypeNode(made) ? made : type;
}

/** The interface with each of these schemas being its alias. */
function withAliases(node: ts.InterfaceDeclaration, names: ReadonlyMap<string, string>): ts.InterfaceDeclaration {
  if (node.name.text !== "components") return node;
  const { factory } = ts;
  const members = node.members.map((member) => {
    if (nameOf(member) !== "schemas" || !isTyped(member) || !ts.isTypeLiteralNode(member.type)) return member;
    const schemas = member.type.members.map((one) => {
      const alias = names.get(nameOf(one) ?? "");
      if (alias === undefined || !isTyped(one)) return one;
      const type = factory.createTypeReferenceNode(alias);
      return factory.updatePropertySignature(one, one.modifiers, one.name, one.questionToken, type);
    });
    const literal = factory.updateTypeLiteralNode(member.type, factory.createNodeArray(schemas));
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, literal);
  });
  return factory.updateInterfaceDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    node.heritageClauses,
    members,
  );
}
