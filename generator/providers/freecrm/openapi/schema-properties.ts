import { asArray, own, ownObject, type JsonObject } from "../../../json/json-value.js";
import type { OpenapiDocument } from "./openapi-document.js";
import { resolveNode } from "./resolve-node.js";

/** One property of a schema, wherever among the schema's parts it is declared. */
export interface SchemaMember {
  readonly key: string;
  /** As declared: may be a `$ref`. */
  readonly schema: JsonObject;
  readonly required: boolean;
  /** The component that declares it, or whose part does; null within an inline schema. */
  readonly component: string | null;
}

/**
 * The properties of a schema, through `$ref`, `allOf`, `oneOf` and `anyOf`; the first declaration of a name wins.
 * What only one of several alternatives has is not required.
 */
export function schemaProperties(document: OpenapiDocument, schema: unknown): ReadonlyMap<string, SchemaMember> {
  const members = new Map<string, SchemaMember>();
  const seen = new Set<JsonObject>();
  const collect = (value: unknown, owner: string | null, certain: boolean): void => {
    const { node, component } = resolveNode(document, value);
    if (seen.has(node)) return;
    seen.add(node);
    const name = component ?? owner;
    const required = certain ? (asArray(own(node, "required")) ?? []) : [];
    for (const [key, property] of Object.entries(ownObject(node, "properties") ?? {})) {
      const isRequired = required.includes(key);
      const known = members.get(key);
      if (known === undefined) {
        const declared = typeof property === "object" && property !== null ? ownObject({ property }, "property") : null;
        members.set(key, { key, schema: declared ?? {}, required: isRequired, component: name });
      } else if (isRequired && !known.required) members.set(key, { ...known, required: true });
    }
    for (const part of asArray(own(node, "allOf")) ?? []) collect(part, name, certain);
    for (const keyword of ["oneOf", "anyOf"]) {
      for (const part of asArray(own(node, keyword)) ?? []) collect(part, name, false);
    }
  };
  collect(schema, null, true);
  return members;
}
