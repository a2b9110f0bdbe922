import type { DocumentNode, FieldDefinitionNode } from "graphql";

/** The queries and mutations that a schema marks as deprecated, each with its reason. */
export function rootDeprecations(schema: DocumentNode): ReadonlyMap<string, string> {
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
