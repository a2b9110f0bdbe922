import type { SchemaProperty } from "../../../model/field-type.js";
import type { OpenapiDocument } from "../openapi/openapi-document.js";
import { resolveNode } from "../openapi/resolve-node.js";
import { schemaProperties, type SchemaMember } from "../openapi/schema-properties.js";

/**
 * How emitted types can name a property: by the first of these schemas that is a component and has it, else by the
 * component that declares it; null where neither is one.
 */
export function structureOf(
  document: OpenapiDocument,
  schemas: readonly unknown[],
  member: SchemaMember | null,
): SchemaProperty | null {
  if (member === null) return null;
  for (const schema of schemas) {
    const { component } = resolveNode(document, schema);
    if (component !== null && schemaProperties(document, schema).has(member.key)) {
      return { schema: component, property: member.key };
    }
  }
  return member.component === null ? null : { schema: member.component, property: member.key };
}
