import type { DocumentNode, FieldDefinitionNode, FragmentDefinitionNode, OperationDefinitionNode } from "graphql";
import { compareText, type GraphqlDocument } from "../model/model.js";

/** What is emitted of one GraphQL operation. Plain data: of the bundled operations, it is made when the tool is built. */
export interface DescribedOperation {
  /** As the document has it; "" where it has none. */
  readonly name: string;
  readonly kind: "query" | "mutation" | "subscription";
  /** Whether it can be called without variables. */
  readonly optional: boolean;
  /** Why the schema says that what it asks for is deprecated. */
  readonly reasons: readonly string[];
  /** The operation and the fragments that it uses, in as few signs as possible. */
  readonly text: string;
}

/** The operations of documents that fit the schema. */
export async function describeOperations(
  documents: readonly GraphqlDocument[],
  schema: string,
): Promise<readonly DescribedOperation[]> {
  if (documents.length === 0) return [];
  const { parse, print } = await import("graphql/language/index.js");
  const { stripIgnoredCharacters } = await import("graphql/utilities/stripIgnoredCharacters.js");
  const deprecations = rootDeprecations(parse(schema, { noLocation: true }));
  const parsed = documents.map(({ text }) => parse(text, { noLocation: true }));
  const fragments = fragmentsOf(parsed);
  return operationsOf(parsed).map((operation) => ({
    name: operation.name?.value ?? "",
    kind: operation.operation,
    optional: (operation.variableDefinitions ?? []).every(
      ({ type, defaultValue }) => type.kind !== "NonNullType" || defaultValue !== undefined,
    ),
    reasons: operation.selectionSet.selections.flatMap((selection) =>
      selection.kind === "Field" ? (deprecations.get(selection.name.value) ?? []) : [],
    ),
    text: stripIgnoredCharacters([operation, ...fragmentsUsed(operation, fragments)].map(print).join("\n")),
  }));
}

function operationsOf(documents: readonly DocumentNode[]): readonly OperationDefinitionNode[] {
  return documents.flatMap(({ definitions }) =>
    definitions.flatMap((definition) => (definition.kind === "OperationDefinition" ? [definition] : [])),
  );
}

function fragmentsOf(documents: readonly DocumentNode[]): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    documents.flatMap(({ definitions }) =>
      definitions.flatMap((definition) =>
        definition.kind === "FragmentDefinition" ? [[definition.name.value, definition] as const] : [],
      ),
    ),
  );
}

/** The fragments that an operation spreads, and those that these spread, sorted by name. */
function fragmentsUsed(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const visit = ({ selectionSet }: Pick<Partial<OperationDefinitionNode>, "selectionSet">): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind !== "FragmentSpread") {
        visit(selection);
        continue;
      }
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined || used.has(selection.name.value)) continue;
      used.set(selection.name.value, fragment);
      visit(fragment);
    }
  };
  visit(operation);
  return [...used.values()].toSorted((left, right) => compareText(left.name.value, right.name.value));
}

/** The queries and mutations that a schema marks as deprecated, each with its reason. */
function rootDeprecations(schema: DocumentNode): ReadonlyMap<string, string> {
  const roots = rootTypes(schema);
  return new Map(
    schema.definitions.flatMap((definition) => {
      const isType = definition.kind === "ObjectTypeDefinition" || definition.kind === "ObjectTypeExtension";
      if (!isType || !roots.has(definition.name.value)) return [];
      return (definition.fields ?? []).flatMap((field) => {
        const reason = deprecationOf(field);
        return reason === null ? [] : [[field.name.value, reason] as const];
      });
    }),
  );
}

/** Query and Mutation, unless the schema names others. */
function rootTypes({ definitions }: DocumentNode): ReadonlySet<string> {
  const named = definitions.flatMap((definition) =>
    definition.kind === "SchemaDefinition" ? definition.operationTypes.map(({ type }) => type.name.value) : [],
  );
  return new Set(named.length === 0 ? ["Query", "Mutation"] : named);
}

function deprecationOf({ directives }: FieldDefinitionNode): string | null {
  const directive = directives?.find(({ name }) => name.value === "deprecated");
  if (directive === undefined) return null;
  const reason = directive.arguments?.find(({ name }) => name.value === "reason")?.value;
  return reason?.kind === "StringValue" ? reason.value : "No longer supported.";
}
